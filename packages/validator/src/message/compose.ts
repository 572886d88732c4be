// Turns problems into messages: texts from the catalogue, places in words and in lines, answers matched, order fixed.
import type { Report } from '@plimsoll/standard';
import type { RuleEntry, RuleSeverity } from '@plimsoll/standard/rules';
import { locate, type Position } from '../bytes/positions.ts';
import type { Pointer } from '../pointer.ts';
import type { Message, MessagePlace } from '../result.ts';
import type { Problem, Values } from '../rule.ts';
import { secretIn } from '../rules/secrets.ts';
import { describePlace } from './describe-place.ts';
import { fillTemplate } from './fill-template.ts';

export interface FoundProblem {
  readonly entry: RuleEntry;
  readonly severity: RuleSeverity;
  readonly problem: Problem;
}

/** What messages are composed against; `positions` overrides the search in the text for bytes that never parsed. */
export interface Document {
  readonly text: string;
  readonly parsed: unknown;
  readonly positions?: ReadonlyMap<Pointer, Position>;
}

const RELATED_MOST = 20;

export function composeMessages(found: readonly FoundProblem[], document: Document): Message[] {
  const pointers = new Set(
    found.flatMap(({ problem }) => [problem.at, ...(problem.related ?? []).slice(0, RELATED_MOST)]),
  );
  const positions = document.positions ?? locate(document.text, pointers);
  const answers = answersOf(document.parsed);
  return found.map((one) => compose(one, { document, positions, answers })).sort(byWeight);
}

interface Context {
  readonly document: Document;
  readonly positions: ReadonlyMap<Pointer, Position>;
  readonly answers: ReadonlyMap<string, Report['responses'][number]>;
}

function compose({ entry, severity, problem }: FoundProblem, { document, positions, answers }: Context): Message {
  const values = withoutSecrets(problem.values ?? {});
  const template = (problem.variant && entry.variants?.[problem.variant]) || entry.message;
  const at = [problem.at, ...(problem.related ?? []).slice(0, RELATED_MOST)].map((place) =>
    placeOf(place, document.parsed, positions),
  );
  const thing = at[0]?.thing ?? null;
  const answer =
    severity === 'warning'
      ? (answers.get(`${entry.id} ${thing?.id || problem.at}`) ?? answers.get(`${entry.id} ${problem.at}`))
      : undefined;
  return {
    rule: entry.id,
    severity,
    title: entry.title,
    text: fillTemplate(template, values),
    why: entry.why,
    do: fillTemplate(entry.do, values),
    link: `rules/${entry.id}`,
    at,
    values,
    ...(problem.fix ? { fix: problem.fix } : {}),
    ...(answer ? { answer: { text: answer.text, by: answer.by, at: answer.at } } : {}),
    fingerprint: fingerprint(entry.id, problem, at[0]),
  };
}

/** No message repeats a password, key or token, whichever rule came across it. */
function withoutSecrets(values: Values): Values {
  const kept = (value: string): string => (secretIn(value) === null ? value : '…');
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? kept(value) : typeof value === 'number' ? value : value.map(kept),
    ]),
  );
}

function placeOf(at: Pointer, parsed: unknown, positions: ReadonlyMap<Pointer, Position>): MessagePlace {
  const position = positions.get(at) ?? { line: 1, column: 1, endLine: 1, endColumn: 1, byte: 0 };
  const { thing, detail } = describePlace(parsed, at);
  const { line, column, endLine, endColumn, byte } = position;
  return { pointer: at, thing, detail, line, column, endLine, endColumn, byte };
}

function fingerprint(rule: string, problem: Problem, place: MessagePlace | undefined): string {
  const stable = place?.thing?.id
    ? `${place.thing.kind}:${place.thing.id}${place.pointer.replace(/^\/[^/]+\/\d+/, '')}`
    : problem.at;
  return [rule, stable, problem.variant ?? ''].filter((part) => part !== '').join(' ');
}

/** Answers by rule and target; the report may be of any shape. */
function answersOf(parsed: unknown): Map<string, Report['responses'][number]> {
  const list = (parsed as { responses?: unknown } | null)?.responses;
  const map = new Map<string, Report['responses'][number]>();
  if (!Array.isArray(list)) return map;
  for (const response of list as Report['responses'])
    if (response !== null && typeof response === 'object' && typeof response.text === 'string')
      map.set(`${response.rule} ${response.target}`, response);
  return map;
}

const severityRank: Readonly<Record<RuleSeverity, number>> = { error: 0, warning: 1, note: 2 };

function byWeight(a: Message, b: Message): number {
  const [rankA, rankB] = [severityRank[a.severity], severityRank[b.severity]];
  if (rankA !== rankB) return rankA - rankB;
  const [groupA, groupB] = [group(a.rule), group(b.rule)];
  if (groupA !== groupB) return groupA - groupB;
  const [byteA, byteB] = [a.at[0]?.byte ?? 0, b.at[0]?.byte ?? 0];
  if (byteA !== byteB) return byteA - byteB;
  return a.rule < b.rule
    ? -1
    : a.rule > b.rule
      ? 1
      : a.fingerprint < b.fingerprint
        ? -1
        : a.fingerprint > b.fingerprint
          ? 1
          : 0;
}

/** Bytes, shape and references are what everything else stands on; then safety. */
function group(rule: string): number {
  const category = rule.slice(0, 3);
  const fundamentals = ['BYT', 'SCH', 'REF', 'SAF'].indexOf(category);
  return fundamentals >= 0 ? fundamentals : 4;
}
