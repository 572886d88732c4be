// Merges and splits of records: one registrar proposes here, another decides here.
import { DataTable, day } from '@plimsoll/figures';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Choice, Field } from './action-form.tsx';

export interface RecordChangeLine {
  readonly id: string;
  readonly kind: string;
  readonly imoNumber: string;
  readonly otherImoNumber: string;
  readonly vesselName: string;
  readonly otherName: string | null;
  readonly reason: string;
  readonly status: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly isMine: boolean;
}

interface RecordChangesProps {
  readonly viewer: Viewer | null;
  readonly changes: readonly RecordChangeLine[];
  readonly mayPropose: boolean;
}

const sentence = ({ kind, imoNumber, otherImoNumber, vesselName, otherName }: RecordChangeLine): string =>
  kind === 'merge'
    ? `${otherName ?? 'a record'}, IMO ${otherImoNumber}, goes into ${vesselName}, IMO ${imoNumber}`
    : `IMO ${otherImoNumber} comes out of ${vesselName}, IMO ${imoNumber}`;

export function recordChangesPage({ viewer, changes, mayPropose }: RecordChangesProps): string {
  const open = mayPropose ? changes.filter(({ status }) => status === 'proposed') : [];
  return publicPage({
    title: 'Merges and splits',
    current: 'record-changes',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {open.map((one) => (
          <article key={one.id}>
            <h2>
              {one.kind === 'merge' ? 'Merge' : 'Split'}: {sentence(one)}
            </h2>
            <p>
              Proposed by {one.proposedBy}, {day(one.proposedAt.slice(0, 10))}. {one.reason}
            </p>
            {one.isMine ? (
              <p>You proposed it, so another registrar decides.</p>
            ) : (
              <ActionForm operation="decideRecordChange" params={{ id: one.id }} back="/record-changes" submit="Decide">
                <Choice
                  name="isApproved"
                  title="Decision"
                  options={[
                    ['true', 'Carry it out'],
                    ['false', 'Refuse it'],
                  ]}
                />
                <Field name="reason" title="Reason" rows={2} />
              </ActionForm>
            )}
          </article>
        ))}
        {changes.length === 0 ? (
          <p>No merge and no split yet.</p>
        ) : (
          <DataTable
            id="record-changes"
            caption="Merges and splits"
            columns={[
              { key: 'what', title: 'What' },
              { key: 'status', title: 'State' },
              { key: 'by', title: 'Proposed by' },
              { key: 'on', title: 'On' },
            ]}
            rows={changes.map((one) => ({
              key: one.id,
              cells: {
                what: `${one.kind}: ${sentence(one)}`,
                status: one.status,
                by: one.proposedBy,
                on: day(one.proposedAt.slice(0, 10)),
              },
            }))}
          />
        )}
        {mayPropose ? (
          <section>
            <h2>Propose one</h2>
            <ActionForm operation="proposeRecordChange" back="/record-changes" submit="Propose">
              <Choice
                name="kind"
                title="What"
                options={[
                  ['merge', 'Merge: two records are one vessel'],
                  ['split', 'Split: one record is two vessels'],
                ]}
              />
              <Field name="imoNumber" title="IMO number of the record that stays" />
              <Field name="otherImoNumber" title="IMO number that goes into it, or comes out of it" />
              <Field name="reason" title="Reason" rows={3} />
            </ActionForm>
          </section>
        ) : null}
      </div>
    ),
  });
}
