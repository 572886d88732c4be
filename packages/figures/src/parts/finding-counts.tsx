// Counts of findings by severity, worst first; what is zero is left out, and none at all is said in words.
import { count } from '../formats.ts';
import { SeverityTag, type SeverityWord } from './tags.tsx';

const order = ['critical', 'high', 'medium', 'low', 'info'] as const satisfies readonly SeverityWord[];

export function FindingCounts({
  counts,
  none = 'No findings',
}: {
  readonly counts: Readonly<Partial<Record<SeverityWord, number>>>;
  readonly none?: string;
}) {
  const shown = order.filter((severity) => (counts[severity] ?? 0) > 0);
  if (shown.length === 0) return <p>{none}</p>;
  return (
    <ul className="counts">
      {shown.map((severity) => (
        <li key={severity}>
          <b>{count(counts[severity] ?? 0)}</b> <SeverityTag severity={severity} />
        </li>
      ))}
    </ul>
  );
}
