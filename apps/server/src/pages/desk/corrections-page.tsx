// Corrections: what somebody says is wrong, answered by whoever is the source of the fact.
import { DataTable, day, EmptyState } from '@plimsoll/figures';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Choice, Field } from './action-form.tsx';

export interface CorrectionLine {
  readonly id: string;
  readonly imoNumber: string;
  readonly field: string;
  readonly shouldBe: string;
  readonly evidence: string;
  readonly routedTo: string;
  readonly askedFor: string;
  readonly askedAt: string;
  readonly status: string;
  readonly reply: string | null;
  readonly isToDecide: boolean;
}

const fields = [
  ['name', 'Name (a registrar answers)'],
  ['flag', 'Flag (a registrar answers)'],
  ['type', 'Type (a registrar answers)'],
  ['gross-tonnage', 'Gross tonnage (a registrar answers)'],
  ['class', 'Class (a registrar answers)'],
  ['manager', 'Company (a registrar answers)'],
  ['systems', 'Systems aboard (her company answers)'],
  ['report', 'What a report says (its supplier answers)'],
] as const;

/** Fields that a registrar records with the answer. */
const recorded = ['name', 'flag', 'type', 'gross-tonnage', 'class'];

interface CorrectionsProps {
  readonly viewer: Viewer | null;
  readonly corrections: readonly CorrectionLine[];
}

export function correctionsPage({ viewer, corrections }: CorrectionsProps): string {
  const open = corrections.filter(({ isToDecide }) => isToDecide);
  return publicPage({
    title: 'Corrections',
    current: 'corrections',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {open.map((one) => (
          <article key={one.id}>
            <h2>
              IMO {one.imoNumber}: {one.field} should be {one.shouldBe}
            </h2>
            <p>
              Says {one.askedFor}, {day(one.askedAt.slice(0, 10))}. {one.evidence}
            </p>
            <ActionForm operation="decideCorrection" params={{ id: one.id }} back="/corrections" submit="Answer">
              <Choice
                name="isDone"
                title="Answer"
                options={[
                  ['true', 'Corrected'],
                  ['false', 'It stays as it is'],
                ]}
              />
              {one.routedTo === 'registrar' && recorded.includes(one.field) ? (
                <Field
                  name="since"
                  title="Record it as a fact since"
                  hint="Leave empty when nothing is recorded"
                  type="date"
                  isOptional
                />
              ) : null}
              <Field name="reply" title="Reply" rows={2} />
            </ActionForm>
          </article>
        ))}
        {corrections.length === 0 ? (
          <EmptyState title="No correction">
            <p>Whoever sees a mistake on a ship can say so; the source of the fact answers.</p>
          </EmptyState>
        ) : (
          <DataTable
            id="corrections"
            caption="Corrections"
            columns={[
              { key: 'vessel', title: 'Ship' },
              { key: 'what', title: 'What should be' },
              { key: 'by', title: 'Says' },
              { key: 'to', title: 'Answers' },
              { key: 'status', title: 'State' },
              { key: 'reply', title: 'Reply' },
            ]}
            rows={corrections.map((one) => ({
              key: one.id,
              cells: {
                vessel: `IMO ${one.imoNumber}`,
                what: `${one.field}: ${one.shouldBe}`,
                by: one.askedFor,
                to: one.routedTo,
                status: one.status,
                reply: one.reply ?? '',
              },
            }))}
          />
        )}
      </div>
    ),
  });
}

export function correctionPage({
  viewer,
  imoNumber,
}: Pick<CorrectionsProps, 'viewer'> & { readonly imoNumber: string }): string {
  return publicPage({
    title: `A correction for IMO ${imoNumber}`,
    current: 'corrections',
    viewer,
    isUnlisted: true,
    children: <CorrectionForm imoNumber={imoNumber} back="/corrections" />,
  });
}

export function CorrectionForm({ imoNumber, back }: { readonly imoNumber: string; readonly back: string }) {
  return (
    <section>
      <h2>Something is wrong</h2>
      <ActionForm operation="askCorrection" params={{ imoNumber }} back={back} submit="Say so">
        <Choice name="field" title="What" options={fields} />
        <Field name="shouldBe" title="It should be" />
        <Field name="reportId" title="Report" hint="Its identifier, when a report is wrong" isOptional />
        <Field name="evidence" title="How you know" rows={3} />
      </ActionForm>
    </section>
  );
}
