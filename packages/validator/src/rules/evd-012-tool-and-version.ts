// EVD-012: from class S2 up evidence made by a tool names the tool and its version.
import type { Evidence } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { evidenceUsers } from './evidence-users.ts';
import { isFrom } from './safety-class.ts';

/** Kinds that a tool makes. */
const byTool: ReadonlySet<Evidence['kind']> = new Set([
  'screenshot',
  'capture',
  'log',
  'configuration',
  'recording',
  'scan',
]);

export const toolAndVersion: Check = (index) => {
  const users = evidenceUsers(index);
  const made = gather(index.evidence, (item) => {
    const user = byTool.has(item.value.kind)
      ? users.get(item.value.id)?.find((execution) => isFrom(execution, 'S2'))
      : undefined;
    return user ? [{ item, user }] : [];
  });
  if (made.length === 0) return 'not-applicable';
  return made
    .filter(({ item }) => item.value.tool === undefined)
    .map(({ item, user }) => ({
      at: item.at,
      related: [user.at],
      values: { evidence: item.value.id, procedure: user.value.procedure, class: user.procedure?.safetyClass ?? '' },
    }));
};
