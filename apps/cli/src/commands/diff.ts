// `plimsoll diff`: what changed between two reports on one ship, and why the score moved.
import type { Report } from '@plimsoll/standard';
import { compareReports, type Changed, type Differences } from '@plimsoll/registry';
import { differencesText } from '../compare/differences-text.ts';
import { scoreChange } from '../compare/score-change.ts';
import { coloursFor } from '../output/style.ts';
import { readReport } from '../read-report.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';

export async function runDiff(
  earlierName: string,
  laterName: string,
  options: { json?: boolean; color?: boolean },
): Promise<number> {
  const earlier = await readReport(earlierName);
  const later = await readReport(laterName);
  if (earlier.vessel.imoNumber !== later.vessel.imoNumber)
    throw new UsageError(
      `These reports are about different ships: IMO ${earlier.vessel.imoNumber} and IMO ${later.vessel.imoNumber}.`,
      'Name two reports on one ship.',
    );
  if (earlier.issuedAt > later.issuedAt)
    throw new UsageError(
      `${earlierName} was issued on ${earlier.issuedAt.slice(0, 10)}, after ${laterName} (${later.issuedAt.slice(0, 10)}).`,
      'Name the earlier report first.',
    );
  const differences = compareReports(earlier, later);
  const change = scoreChange(earlier, later);
  if (options.json)
    await writeOutput(
      JSON.stringify(
        { earlier: identity(earlier), later: identity(later), score: change, ...asJson(differences) },
        null,
        2,
      ) + '\n',
      undefined,
    );
  else
    await writeOutput(
      differencesText({
        earlier,
        later,
        differences,
        change,
        colours: coloursFor(process.stdout, options.color ?? true),
      }),
      undefined,
    );
  return 0;
}

const identity = ({ id, revision, issuedAt, vessel }: Report): object => ({
  id,
  revision,
  issuedAt,
  imoNumber: vessel.imoNumber,
});

/** Identifiers instead of whole parts; whoever wants those has the reports. */
function asJson({ findings, systems, executions }: Differences): object {
  const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
  const changed = (pairs: readonly Changed<{ readonly id: string }>[]): object[] =>
    pairs.map(({ before, after, changes }) => ({ before: before.id, after: after.id, changes }));
  return {
    findings: {
      new: ids(findings.fresh),
      closed: changed(findings.closed),
      changed: changed(findings.changed),
      leftOpen: ids(findings.unaddressed),
      unchanged: findings.unchanged,
    },
    systems: { added: ids(systems.added), removed: ids(systems.removed), changed: changed(systems.changed) },
    procedures: {
      added: executions.added,
      removed: executions.removed,
      changed: executions.changed.map(({ before, after }) => ({
        procedure: after.procedure,
        before: before.outcome,
        after: after.outcome,
      })),
      unchanged: executions.unchanged,
    },
  };
}
