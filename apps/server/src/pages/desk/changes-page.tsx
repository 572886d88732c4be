// A readable difference between two revisions of a report: what is new, gone and changed, by finding, system and test.
import { EmptyState } from '@plimsoll/figures';
import type { revisionChanges } from '../../features/reports/revision-changes.views.ts';
import { publicPage, type Viewer } from '../frame.tsx';
import { reportUrl } from '../urls.ts';

export type ShownChanges = Awaited<ReturnType<typeof revisionChanges>>;
type Line = ShownChanges['findings']['fresh'][number];

export function changesPage({ viewer, id, shown }: { viewer: Viewer | null; id: string; shown: ShownChanges }): string {
  const { findings, systems, executions } = shown;
  const groups = [
    ['Findings that are new', findings.fresh],
    ['Findings now closed', findings.closed],
    ['Findings changed', findings.changed],
    ['Findings no longer named', findings.gone],
    ['Systems added', systems.added],
    ['Systems removed', systems.removed],
    ['Systems changed', systems.changed],
    ['Tests added', executions.added],
    ['Tests removed', executions.removed],
    ['Tests with another result', executions.changed],
  ] as const;
  const filled = groups.filter(([, lines]) => lines.length > 0);
  return publicPage({
    title: `What changed from revision ${shown.from} to ${shown.to}`,
    section: 'Reports',
    current: 'reports',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {filled.length === 0 ? (
          <EmptyState title="Nothing that is compared changed">
            <p>Findings, systems and tests are the same; other texts may differ.</p>
          </EmptyState>
        ) : (
          filled.map(([title, lines]) => <Group key={title} title={title} lines={lines} />)
        )}
        <p>
          <a href={reportUrl(id, shown.to)}>The case</a>
        </p>
      </div>
    ),
  });
}

function Group({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            {line.id}: {line.title}
            {line.changes.length > 0 ? (
              <ul>
                {line.changes.map((change) => (
                  <li key={change.member}>
                    {change.member}: <del>{change.before || 'nothing'}</del> <ins>{change.after || 'nothing'}</ins>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
