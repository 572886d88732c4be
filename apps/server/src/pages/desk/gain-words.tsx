// How points gained are written, so that a reader can add them up and a small effect is not told as none.
import { DataTable, GradeBadge, points } from '@plimsoll/figures';

/** +4.0; an effect that moves no published digit is “less than 0.1”. */
export function gainWords({ gained, gainedExact }: { readonly gained: number; readonly gainedExact: number }): string {
  if (gainedExact === 0) return 'nothing';
  if (gained === 0) return gainedExact > 0 ? 'less than +0.1' : 'less than −0.1';
  return signed(gained);
}

const signed = (value: number): string => `${value > 0 ? '+' : '−'}${points(Math.abs(value))}`;
const tenths = (value: number): number => Math.round(value * 10);

interface DomainGain {
  readonly id: string;
  readonly title: string;
  readonly before: number;
  readonly after: number;
  readonly gradeBefore: string;
  readonly gradeAfter: string;
}

/** Domains that move, the largest step first; the rest in a sentence. */
export function domainGains(domains: readonly DomainGain[]) {
  const step = ({ before, after }: DomainGain): number => tenths(after) - tenths(before);
  const moved = domains
    .filter((one) => step(one) !== 0)
    .toSorted((a, b) => step(b) - step(a) || (a.id < b.id ? -1 : 1));
  const still = domains.length - moved.length;
  return (
    <section>
      <h2>By domain</h2>
      {moved.length === 0 ? null : (
        <DataTable
          id="domains"
          caption="Domains that move, the largest step first; points of 100"
          quietCaption
          columns={[
            { key: 'domain', title: 'Domain', share: 5 },
            { key: 'before', title: 'Now', kind: 'number', share: 2 },
            { key: 'after', title: 'Then', kind: 'number', share: 2 },
            { key: 'gain', title: 'Step', kind: 'number', share: 2 },
            { key: 'grade', title: 'Grade', share: 3 },
          ]}
          rows={moved.map((one) => ({
            key: one.id,
            cells: {
              domain: (
                <>
                  <span className="code">{one.id}</span> {one.title}
                </>
              ),
              before: points(one.before),
              after: points(one.after),
              gain: signed(step(one) / 10),
              grade:
                one.gradeBefore === one.gradeAfter ? (
                  <>
                    stays <GradeBadge grade={one.gradeAfter as 'A'} />
                  </>
                ) : (
                  <>
                    <GradeBadge grade={one.gradeBefore as 'A'} /> becomes <GradeBadge grade={one.gradeAfter as 'A'} />
                  </>
                ),
            },
          }))}
        />
      )}
      <p className="hint">
        {moved.length === 0 ? 'No domain moves by a tenth.' : `${still} domains stay as they are.`}
      </p>
    </section>
  );
}
