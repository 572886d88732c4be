// A register that holds only some parts: rules that ask another are not run, never passed, and the catalogue names what each asks.
import { ruleById, rules } from '@plimsoll/standard/rules';
import { describe, expect, it } from 'vitest';
import type { Inputs, Register, RegisterPart } from './inputs.ts';
import { defaultInputs } from './testing/case-inputs.ts';
import { readValid, validExamples } from './testing/corpus-files.ts';
import { validate } from './validate.ts';

const methods = {
  vessels: 'vessel',
  practitioners: 'practitioner',
  suppliers: 'supplier',
  ties: 'ties',
  portCalls: 'portCalls',
  names: 'otherNames',
  work: 'otherWork',
} as const satisfies Record<RegisterPart, keyof Register>;
const parts = Object.keys(methods) as RegisterPart[];
const asking = (part: RegisterPart): string[] => rules.filter(({ asks }) => asks?.includes(part)).map(({ id }) => id);
const example = validExamples()[0] ?? '';

function withRegister(name: string, change: Partial<Register>): Inputs {
  const inputs = defaultInputs(name);
  if (!inputs.register) throw new Error('the example has no register');
  return { ...inputs, register: { ...inputs.register, ...change } };
}
const run = (name: string, inputs: Inputs) =>
  validate(JSON.stringify(readValid(name).report), { profile: 'moderation', inputs });

describe('a register that holds only some parts', () => {
  it.each(parts)('without %s does not run the rules that ask it, and runs the others', (part) => {
    const holds = new Set(parts.filter((one) => one !== part));
    const whole = run(example, defaultInputs(example)).rules;
    for (const [n, { id, result, reason, detail }] of run(example, withRegister(example, { holds })).rules.entries())
      if (ruleById.get(id)?.asks?.includes(part))
        expect({ id, result, reason, detail }).toEqual({ id, result: 'not-run', reason: 'no-register', detail: part });
      else expect({ id, result }).toEqual({ id, result: whole[n]?.result });
  });

  it.each(parts)('is asked for %s by no rule that the catalogue does not name', (part) => {
    const broken = {
      [methods[part]]: () => {
        throw new Error('asked');
      },
    };
    for (const name of validExamples()) {
      const faulty = run(name, withRegister(name, broken)).faults.map(({ rule }) => rule);
      expect(asking(part), name).toEqual(expect.arrayContaining(faulty));
    }
  });

  it('is needed by every rule that asks a part', () => {
    for (const { id, asks, needs } of rules) if (asks) expect(needs, id).toContain('R');
  });
});
