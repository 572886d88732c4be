// `plimsoll rules`: the rule catalogue as a list.
import { ruleCatalogue, rules } from '@plimsoll/standard/rules';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';

export async function runRules(options: { category?: string; json?: boolean }): Promise<number> {
  const category = options.category?.toUpperCase();
  if (category !== undefined && !ruleCatalogue.categories.some(({ id }) => id === category))
    throw new UsageError(
      `There is no category ${category}.`,
      `The categories are ${ruleCatalogue.categories.map(({ id }) => id).join(' ')}.`,
    );
  const wanted = rules.filter((rule) => category === undefined || rule.category === category);
  if (options.json) await writeOutput(JSON.stringify(wanted, null, 2) + '\n', undefined);
  else
    await writeOutput(
      wanted
        .map(
          (rule) =>
            `${rule.id}  ${rule.severity.submission.padEnd(7)}  ${rule.needs.join('').padEnd(3)}  ${rule.status === 'in-force' ? '' : `(${rule.status}) `}${rule.title}`,
        )
        .join('\n') + '\n',
      undefined,
    );
  return 0;
}
