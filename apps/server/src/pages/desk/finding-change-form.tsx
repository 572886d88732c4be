// The fields by which a company changes findings, one or many; what a step does not use stays empty.
import { findingActionWords, type FindingAction } from '@plimsoll/registry';
import { Choice, Field } from './action-form.tsx';

/** Without the finding’s own values where it is about many. */
export function ChangeFields({
  actions,
  owner,
  dueOn,
}: {
  readonly actions: readonly FindingAction[];
  readonly owner?: string | null;
  readonly dueOn?: string | null;
}) {
  const may = (...wanted: readonly FindingAction[]): boolean => wanted.some((one) => actions.includes(one));
  return (
    <>
      <Choice
        name="action"
        title="Step"
        options={actions.map((action) => [action, findingActionWords[action]] as const)}
      />
      {may('plan') ? (
        <>
          <Field
            name="owner"
            title="Owner"
            hint="For a plan: who sees to it"
            isOptional
            {...(owner ? { value: owner } : {})}
          />
          <Field
            name="dueOn"
            title="Due"
            hint="For a plan"
            type="date"
            isOptional
            {...(dueOn ? { value: dueOn } : {})}
          />
          <Field name="plan" title="Plan" hint="For a plan: what is done" rows={2} isOptional />
        </>
      ) : null}
      {may('accept-risk') ? (
        <Field
          name="until"
          title="Accepted until"
          hint="For an accepted risk: its last day, twelve months from today at most"
          type="date"
          isOptional
        />
      ) : null}
      <Field
        name="reason"
        title="Reason"
        hint="Due for an accepted risk, a compensation and for putting back; kept with the finding"
        rows={2}
        isOptional
      />
    </>
  );
}
