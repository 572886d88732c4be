// What changed between a revision and the one before it, of those that the reader may see.
import { compareReports, type Change, type Changed } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import { documentOf } from './publish-report.ts';
import { reportNotFound, type ReportKey } from './report-case.store.ts';

/** @throws ProblemError report-not-found when either is not the actor’s to see */
export async function revisionChanges(transaction: Tx, { reportId, revision }: ReportKey) {
  const before = await transaction
    .selectFrom('report')
    .select('revision')
    .where('id', '=', reportId)
    .where('revision', '<', revision)
    .orderBy('revision', 'desc')
    .executeTakeFirst();
  if (!before) throw reportNotFound();
  const [earlier, later] = [
    await documentOf(transaction, { reportId, revision: before.revision }),
    await documentOf(transaction, { reportId, revision }),
  ];
  const { findings, systems, executions } = compareReports(earlier, later);
  const titled = (one: { id: string; title: string }): Shown => ({ id: one.id, title: one.title, changes: [] });
  const system = (one: { id: string; name: string }): Shown => ({ id: one.id, title: one.name, changes: [] });
  const procedure = (one: { procedure: string; outcome: string }): Shown => ({
    id: one.procedure,
    title: one.outcome,
    changes: [],
  });
  return {
    from: before.revision,
    to: revision,
    findings: {
      fresh: findings.fresh.map(titled),
      closed: findings.closed.map((one) => changed(one, titled)),
      changed: findings.changed.map((one) => changed(one, titled)),
      gone: findings.unaddressed.map(titled),
    },
    systems: {
      added: systems.added.map(system),
      removed: systems.removed.map(system),
      changed: systems.changed.map((one) => changed(one, system)),
    },
    executions: {
      added: executions.added.map(procedure),
      removed: executions.removed.map(procedure),
      changed: executions.changed.map((one) => changed(one, procedure)),
    },
  };
}

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly changes: Change[];
}

const changed = <T>({ after, changes }: Changed<T>, name: (one: T) => Shown): Shown => ({
  ...name(after),
  changes: [...changes],
});
