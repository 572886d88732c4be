// Turns one result of a scanner into the draft of a weakness, leaving open all that a scanner cannot know.
import { canonicalJson, sha256Hex } from '@plimsoll/proofs';
import type { DraftFinding } from '../draft/draft.ts';
import { listAt, numberAt, objectAt, textAt, textsAt, type Loose } from './loose.ts';

export type ResultReading =
  | {
      readonly ok: true;
      readonly finding: DraftFinding;
      readonly understood: Readonly<Record<string, string>>;
      readonly missing: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

const NOT_A_WEAKNESS: Readonly<Record<string, string>> = {
  pass: 'The scanner says pass; that is no outcome of a procedure, and no weakness.',
  notApplicable: 'The scanner says not applicable.',
  open: 'The scanner did not decide.',
  review: 'The scanner asks for a person to look.',
  informational: 'The scanner only informs.',
};

export function draftOf(run: Loose, result: Loose): ResultReading {
  const refusal = NOT_A_WEAKNESS[textAt(result, 'kind') ?? 'fail'];
  if (refusal !== undefined) return { ok: false, reason: refusal };
  const suppressed = listAt(result, 'suppressions').some(
    (item) => (textAt(item, 'status') ?? 'accepted') === 'accepted',
  );
  if (suppressed) return { ok: false, reason: 'The scanner’s log marks the result as suppressed.' };
  const rule = ruleOf(run, result);
  const text = messageOf(result, rule);
  if (text === undefined) return { ok: false, reason: 'The result has no message.' };
  const weakness = cweOf(result, rule);
  const cves = cvesOf(result, rule, text);
  const finding: DraftFinding = {
    id: `SARIF-${keyOf(result, text).slice(0, 12)}`,
    kind: 'weakness',
    title: titleOf(rule, text),
    description: text.slice(0, 20_000),
    systems: [],
    executions: [],
    state: 'open',
    ...(weakness === undefined ? {} : { weakness }),
    ...(cves.length === 0 ? {} : { cves }),
  };
  return { ok: true, finding, understood: understoodOf(finding, result, rule), missing: missingOf(finding) };
}

/** Bytes of the text in UTF-8. */
export function byteLength(text: string): number {
  let length = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

function ruleOf(run: Loose, result: Loose): Loose | undefined {
  const rules = listAt(objectAt(objectAt(run, 'tool'), 'driver'), 'rules');
  const id = textAt(result, 'ruleId') ?? textAt(objectAt(result, 'rule'), 'id');
  return rules[numberAt(result, 'ruleIndex') ?? -1] ?? rules.find((rule) => textAt(rule, 'id') === id);
}

function messageOf(result: Loose, rule: Loose | undefined): string | undefined {
  const message = objectAt(result, 'message');
  const stored = objectAt(objectAt(rule, 'messageStrings'), textAt(message, 'id') ?? '');
  return textAt(message, 'text') ?? textAt(stored, 'text') ?? textAt(objectAt(rule, 'shortDescription'), 'text');
}

function titleOf(rule: Loose | undefined, text: string): string {
  const words = textAt(objectAt(rule, 'shortDescription'), 'text') ?? text.split(/(?<=[.!?])\s|\n/)[0] ?? text;
  return words.length > 160 ? `${words.slice(0, 157)}...` : words;
}

/** From the taxa of the result or the tags of the rule (`external/cwe/cwe-079`, `CWE-79: …`). */
function cweOf(result: Loose, rule: Loose | undefined): string | undefined {
  const taxa = listAt(result, 'taxa').filter(
    (item) => textAt(objectAt(item, 'toolComponent'), 'name')?.toUpperCase() === 'CWE',
  );
  const words = [
    ...taxa.map((item) => `CWE-${(textAt(item, 'id') ?? '').replace(/^CWE-/i, '')}`),
    ...textsAt(objectAt(rule, 'properties'), 'tags'),
  ];
  const found = words.map((word) => /CWE-0*([1-9]\d{0,4})\b/i.exec(word)?.[1]).find((number) => number !== undefined);
  return found === undefined ? undefined : `CWE-${found}`;
}

function cvesOf(result: Loose, rule: Loose | undefined, text: string): readonly string[] {
  const words = [textAt(result, 'ruleId') ?? '', ...textsAt(objectAt(rule, 'properties'), 'tags'), text].join(' ');
  return [...new Set(words.toUpperCase().match(/\bCVE-\d{4}-\d{4,}\b/g) ?? [])].sort();
}

/** Equal for the same result in a later log: its own fingerprints, else rule, place and words. */
function keyOf(result: Loose, text: string): string {
  const own = objectAt(result, 'fingerprints') ?? objectAt(result, 'partialFingerprints');
  const rule = textAt(result, 'ruleId') ?? '';
  return sha256Hex(canonicalJson(own === undefined ? [rule, text, listAt(result, 'locations')] : [rule, own]));
}

function understoodOf(finding: DraftFinding, result: Loose, rule: Loose | undefined): Readonly<Record<string, string>> {
  const words: Readonly<Record<string, string | undefined>> = {
    rule: textAt(result, 'ruleId') ?? textAt(rule, 'id'),
    level: textAt(result, 'level') ?? 'warning',
    title: finding.title,
    weakness: finding.weakness,
    cves: finding.cves?.join(', '),
    place: placeOf(result),
  };
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function placeOf(result: Loose): string | undefined {
  const first = listAt(result, 'locations')[0];
  const logical = listAt(first, 'logicalLocations')[0];
  return (
    textAt(objectAt(objectAt(first, 'physicalLocation'), 'artifactLocation'), 'uri') ??
    textAt(logical, 'fullyQualifiedName') ??
    textAt(logical, 'name')
  );
}

/** A scanner’s level is no severity of ours, so severity is not among what it gives. */
function missingOf(finding: DraftFinding): readonly string[] {
  const always = [
    'systems',
    'executions',
    'publicSummary',
    'safetySeverity',
    'exposure',
    'recommendation',
    'cause',
    'history',
  ];
  return finding.weakness === undefined ? ['weakness', ...always] : always;
}
