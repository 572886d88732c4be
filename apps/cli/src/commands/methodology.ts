// `plimsoll methodology`: the procedures as a list, by domain or by what a vessel state allows.
import { methodology } from '@plimsoll/standard/methodology';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';

export async function runMethodology(options: { domain?: string; state?: string; json?: boolean }): Promise<number> {
  const domain = options.domain?.toUpperCase();
  const state = methodology.vesselStates.find(({ id }) => id === options.state?.toUpperCase())?.id;
  if (domain !== undefined && !methodology.domains.some(({ id }) => id === domain))
    throw new UsageError(`There is no domain ${domain}.`, 'The domains are D01 to D16.');
  if (options.state !== undefined && state === undefined)
    throw new UsageError(
      `${options.state} is not a vessel state.`,
      `The states are ${methodology.vesselStates.map(({ id, title }) => `${id} ${title}`).join('; ')}.`,
    );
  const wanted = methodology.procedures.filter(
    (procedure) =>
      (domain === undefined || procedure.domain === domain) &&
      (state === undefined || procedure.states.includes(state)),
  );
  if (options.json) await writeOutput(JSON.stringify(wanted, null, 2) + '\n', undefined);
  else await writeOutput(listing(wanted), undefined);
  return 0;
}

function listing(procedures: typeof methodology.procedures): string {
  const lines: string[] = [`${methodology.title} ${methodology.version}: ${procedures.length} procedures`];
  for (const { id, title, mandatory } of methodology.domains) {
    const own = procedures.filter(({ domain }) => domain === id);
    if (own.length === 0) continue;
    lines.push('', `${id}  ${title}${mandatory ? ' •' : ''}`);
    lines.push(
      ...own.map(
        (procedure) =>
          `  ${procedure.id}  ${procedure.safetyClass}  ${procedure.states.join('').padEnd(6)}  ${procedure.weight}  ${procedure.title}`,
      ),
    );
  }
  return lines.join('\n') + '\n';
}
