// The corpus decides: every valid example is accepted, every case fails with its rule at its place and with nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { ruleById, ruleCatalogue, rules } from '@plimsoll/standard/rules';
import { describe, expect, it } from 'vitest';
import type { Message, ValidationResult } from './result.ts';
import { checks } from './rules.gen.ts';
import { buildCase } from './testing/case-file.ts';
import { defaultInputs } from './testing/case-inputs.ts';
import { readCases, readValid, validExamples } from './testing/corpus-files.ts';
import { validate } from './validate.ts';

const standard = new URL('../../../standard/', import.meta.url);
const examples = validExamples();
const cases = readCases();
const inForce = rules.filter(({ status }) => status === 'in-force');

const results = new Map<string, ValidationResult>();
/** Of a valid example with everything that agrees with it. */
function resultOf(name: string, profile: 'draft' | 'submission' | 'moderation'): ValidationResult {
  const key = `${name} ${profile}`;
  let result = results.get(key);
  if (!result)
    results.set(key, (result = validate(readValid(name).text, { inputs: defaultInputs(name), profile, name })));
  return result;
}

const said = (messages: readonly Message[]): string[] =>
  messages.map(({ rule, severity, text, at }) => `${severity} ${rule} ${at[0]?.pointer ?? ''} ${text}`);
const asExpected = (rule: string, at: string, severity: string): string => `${severity} ${rule} ${at}`;

describe('the valid examples', () => {
  it('are eight', () => {
    expect(examples).toHaveLength(8);
  });

  it.each(examples)('%s is accepted for submission', (name) => {
    const result = resultOf(name, 'submission');
    expect(
      said(
        result.messages.filter(({ severity, answer }) => severity === 'error' || (severity === 'warning' && !answer)),
      ),
    ).toEqual([]);
    expect(result.faults).toEqual([]);
  });

  it.each(examples)('%s has nothing wrong for moderation and as a draft', (name) => {
    for (const profile of ['moderation', 'draft'] as const)
      expect(
        said(
          resultOf(name, profile).messages.filter(
            ({ severity, answer }) => severity === 'error' || (severity === 'warning' && !answer),
          ),
        ),
      ).toEqual([]);
  });

  it.each(inForce.map(({ id }) => id))('%s passes on one of them, or speaks of none', (id) => {
    const outcomes = examples
      .map((name) => resultOf(name, 'moderation'))
      .map(({ rules: results, messages }) => {
        const outcome = results.find((rule) => rule.id === id)?.result;
        return outcome === 'failed' && messages.every(({ rule, severity }) => rule !== id || severity === 'note')
          ? 'noted'
          : outcome;
      });
    const isSilent = outcomes.every(
      (outcome) => outcome === 'not-applicable' || (outcome === 'not-run' && needsEvidence(id)),
    );
    expect(isSilent || outcomes.includes('passed') || outcomes.includes('noted'), outcomes.join(' ')).toBe(true);
  });
});

const needsEvidence = (id: string): boolean => ruleById.get(id)?.needs.includes('V') ?? false;

describe('the cases', () => {
  it.each(cases.map(({ rule, slug, folder, file }) => [`${rule}/${slug}`, { rule, folder, file }] as const))(
    '%s',
    (_name, { rule, folder, file }) => {
      expect(file.rule).toBe(rule);
      const { bytes, inputs, profile, expect: wanted, base } = buildCase(file, folder);
      const { messages, faults } = validate(bytes, { inputs, profile });
      const before = new Set(
        base
          ? validate(base.text, { inputs: base.inputs, profile }).messages.map(
              ({ fingerprint, severity }) => `${severity} ${fingerprint}`,
            )
          : [],
      );
      const found = messages.filter(({ fingerprint, severity }) => !before.has(`${severity} ${fingerprint}`));
      const severities = new Map(
        wanted.map((one) => [`${one.rule} ${one.at}`, one.severity ?? ruleById.get(one.rule)?.severity[profile] ?? '']),
      );
      expect(
        found.map((message) => asExpected(message.rule, message.at[0]?.pointer ?? '', message.severity)).sort(),
        said(found).join('\n'),
      ).toEqual(
        wanted.map((one) => asExpected(one.rule, one.at, severities.get(`${one.rule} ${one.at}`) ?? '')).sort(),
      );
      expect(wanted.some((one) => one.rule === rule)).toBe(true);
      expect(faults).toEqual([]);
    },
  );

  it.each(inForce.map(({ id }) => id))('%s has one', (id) => {
    expect(cases.filter(({ rule }) => rule === id).length).toBeGreaterThan(0);
  });

  it('their messages leave no place unfilled and stay short', () => {
    const messages = cases.flatMap(({ file, folder }) => {
      const { bytes, inputs, profile } = buildCase(file, folder);
      return validate(bytes, { inputs, profile }).messages;
    });
    const wrong = messages.filter(
      ({ text, do: advice }) =>
        /\{\w+\}/.test(text + advice) || text.length > 200 || text.includes('undefined') || text.includes('NaN'),
    );
    expect(said(wrong)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('lists 164 rules, each number once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(164);
  });

  const files = new Map(
    readdirSync(new URL('rules/', import.meta.url)).flatMap((file) => {
      const name = /^([a-z]{3}-\d{3})-([a-z0-9-]+)(?<!\.test)\.ts$/.exec(file);
      return name ? [[(name[1] ?? '').toUpperCase(), name[2] ?? '']] : [];
    }),
  );
  const inEngine = new Set(['BYT', 'SCH']);

  it('agrees with the files and with the table of checks', () => {
    const checked = inForce.filter(({ category }) => !inEngine.has(category));
    expect([...files].map(([id, slug]) => `${id} ${slug}`).sort()).toEqual(
      checked.map(({ id, slug }) => `${id} ${slug}`).sort(),
    );
    expect(Object.keys(checks).sort()).toEqual([...files.keys()].sort());
  });

  it('names the cases that exist', () => {
    const known = new Map(rules.map(({ id, examples: names }) => [id, [...names]]));
    expect(
      cases.filter(({ rule, slug }) => !known.get(rule)?.includes(slug)).map(({ rule, slug }) => `${rule}/${slug}`),
    ).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is in order', (id, rule) => {
    expect(rule.category).toBe(id.slice(0, 3));
    const chapter = ruleCatalogue.categories.find((category) => category.id === rule.category)?.chapter;
    expect(rule.clause).toBe(`${String(chapter)}.${Number(id.slice(4))}`);
    const messages = [rule.message, ...Object.values(rule.variants ?? {})];
    for (const text of [rule.title, ...messages, rule.why, rule.do]) {
      expect(text).not.toMatch(/\binvalid\b|!|\s$|^\s/i);
      expect(text).not.toBe('');
    }
    for (const message of messages) {
      expect(message).not.toBe(rule.title);
      expect(message.length).toBeLessThanOrEqual(200);
      expect(message).not.toMatch(/\.$/);
    }
    expect(rule.why).toMatch(/\.$/);
    expect(rule.do).toMatch(/\.$/);
    const worst = rule.needs.includes('P') ? ['warning', 'note', 'off', 'error'] : ['error', 'warning', 'note'];
    expect(worst).toContain(rule.severity.moderation);
  });

  it.each(rules.map(({ id, clause }) => [id, clause] as const))(
    '%s has its clause %s in the specification',
    (id, clause) => {
      const chapter = clause.split('.')[0]?.padStart(2, '0');
      const file = readdirSync(new URL('spec/', standard)).find((name) => name.startsWith(`${chapter ?? ''}-`));
      const text = file === undefined ? '' : readFileSync(new URL(`spec/${file}`, standard), 'utf8');
      const section = new RegExp(`^##+ ${clause.replace('.', '\\.')} [^]*?(?=^##|(?![^]))`, 'm').exec(text)?.[0] ?? '';
      expect(section.length, `${id} in ${file ?? 'no file'}`).toBeGreaterThan(60);
    },
  );
});
