// One request to take an organisation over, with what a registrar must know before deciding it.
import { moment, SummaryList } from '@plimsoll/figures';
import { ActionForm, Choice, Field } from './action-form.tsx';

export interface TakeOverLine {
  readonly id: string;
  readonly organisationName: string;
  readonly isKnown: boolean;
  readonly askedBy: string;
  readonly email: string;
  readonly isMember: boolean;
  readonly reason: string;
  readonly askedAt: string;
  readonly grantableFrom: string | null;
  readonly administrators: readonly { readonly name: string; readonly lastSeenAt: string | null }[];
  readonly status: string;
  readonly decision: string | null;
}

interface Props {
  readonly one: TakeOverLine;
  readonly mayDecide: boolean;
  readonly now: string;
}

export function TakeOverToDecide({ one, mayDecide, now }: Props) {
  const isEarly = one.grantableFrom !== null && one.grantableFrom > now;
  return (
    <article id={one.id}>
      <h2>
        {one.askedBy} asks to take over {one.organisationName}
      </h2>
      <SummaryList
        facts={[
          { term: 'Asked by', value: `${one.askedBy}, ${one.email}, ${one.isMember ? 'a member' : 'from outside'}` },
          { term: 'Asked', value: moment(one.askedAt) },
          {
            term: 'Administrators',
            value: one.isKnown
              ? one.administrators
                  .map(({ name, lastSeenAt }) => `${name}, last seen ${lastSeenAt ? moment(lastSeenAt) : 'never'}`)
                  .join('; ') || 'none who can sign in'
              : 'the register has no organisation of this name, so this can only be refused',
          },
          { term: 'Reasons', value: one.reason },
          ...(one.grantableFrom
            ? [{ term: 'Can be granted', value: `${isEarly ? 'from' : 'since'} ${moment(one.grantableFrom)}` }]
            : []),
        ]}
      />
      {mayDecide ? (
        <ActionForm operation="decideTakeOver" params={{ id: one.id }} back="/applications" submit="Decide">
          <Choice
            name="isGranted"
            title="Decision"
            options={
              isEarly || !one.isKnown
                ? [['false', 'Refused']]
                : [
                    ['true', 'Granted'],
                    ['false', 'Refused'],
                  ]
            }
            isAsked
          />
          {one.administrators.length > 0 && !isEarly ? (
            <Choice
              name="endsEarlier"
              title="If granted, the administrators named above"
              options={[
                ['false', 'stay'],
                ['true', 'are ended, with their sessions and keys'],
              ]}
            />
          ) : null}
          <Field name="reason" title="Reason" hint="Everybody of the organisation reads it" rows={2} />
        </ActionForm>
      ) : null}
    </article>
  );
}
