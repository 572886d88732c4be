// The bytes phase: from a file to a parsed value, with every fault of encoding and syntax found and placed.
import { segmentsOf, type Pointer } from '../pointer.ts';
import type { Problem } from '../rule.ts';
import { nodeAt } from '../shape/schema.ts';
import { foundWords } from '../shape/schema-problems.ts';
import { decode } from './decode.ts';
import { findDuplicateKeys } from './duplicate-keys.ts';
import { limits } from './limits.ts';
import { positionsOf, type Position } from './positions.ts';
import { findSyntaxFault } from './syntax.ts';
import { surveyText } from './text-survey.ts';
import { surveyValue, type ValueSurvey } from './value-survey.ts';

export interface ReadProblem {
  readonly rule: 'BYT-001' | 'BYT-002' | 'BYT-003' | 'BYT-004' | 'BYT-005' | 'BYT-006';
  readonly problem: Problem;
}

export interface ReadResult {
  readonly text: string;
  /** undefined when the bytes hold no JSON value. */
  readonly value: unknown;
  readonly size: number;
  readonly problems: readonly ReadProblem[];
  readonly survey: ValueSurvey | null;
  /** Positions of problems that stand at no JSON Pointer. */
  readonly positions?: ReadonlyMap<Pointer, Position>;
}

export function readBytes(source: Uint8Array | string): ReadResult {
  const size = source.length;
  if (size > limits.bytes)
    return failed('', size, {
      rule: 'BYT-004',
      problem: { at: '', variant: 'size', values: { found: megabytes(size), limit: megabytes(limits.bytes) } },
    });
  const decoded = decode(source);
  if (!decoded.ok)
    return failed('', size, {
      rule: 'BYT-001',
      problem: { at: '', variant: decoded.variant, values: { byte: decoded.byteOffset } },
    });
  const { text, byteLength } = decoded;
  const { members, broken } = surveyText(text);
  if (broken) {
    const limit = broken.variant === 'depth' ? limits.depth : limits.stringLength;
    return failed(
      text,
      byteLength,
      { rule: 'BYT-004', problem: { at: '', variant: broken.variant, values: { limit } } },
      broken.offset,
    );
  }
  const parsed = parse(text);
  if (!parsed.ok) return syntaxFailed(text, byteLength);
  if (parsed.value === null || typeof parsed.value !== 'object' || Array.isArray(parsed.value))
    return failed(
      text,
      byteLength,
      { rule: 'BYT-001', problem: { at: '', variant: 'not-an-object', values: { found: foundWords(parsed.value) } } },
      0,
    );
  const survey = surveyValue(parsed.value, text);
  const problems = [...duplicates(text, members, survey), ...fromSurvey(survey)];
  return { text, value: parsed.value, size: byteLength, problems, survey };
}

function parse(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false };
  }
}

function syntaxFailed(text: string, size: number): ReadResult {
  if (text.trim() === '') return failed(text, size, { rule: 'BYT-001', problem: { at: '', variant: 'empty' } }, 0);
  const fault = findSyntaxFault(text) ?? { offset: 0, found: 'something', expected: 'JSON', opened: undefined };
  const values = { expected: fault.expected, found: fault.found };
  if (fault.opened === undefined)
    return failed(text, size, { rule: 'BYT-001', problem: { at: '', values } }, fault.offset);
  const [opened] = positionsOf(text, [fault.opened]);
  return failed(
    text,
    size,
    { rule: 'BYT-001', problem: { at: '', variant: 'opened', values: { ...values, openedLine: opened?.line ?? 1 } } },
    fault.offset,
  );
}

function failed(text: string, size: number, problem: ReadProblem, offset = 0): ReadResult {
  const [position] = positionsOf(text, [offset]);
  return {
    text,
    value: undefined,
    size,
    problems: [problem],
    survey: null,
    positions: new Map(position ? [['', position]] : []),
  };
}

/** The text counts every member, the parsed value only those that survived: when they agree, no key stands twice. */
function duplicates(text: string, members: number, survey: ValueSurvey): ReadProblem[] {
  if (members === survey.members) return [];
  return findDuplicateKeys(text).map(({ at, key, first }) => {
    const [position] = positionsOf(text, [first]);
    return { rule: 'BYT-002', problem: { at, values: { key: JSON.stringify(key), firstLine: position?.line ?? 1 } } };
  });
}

function fromSurvey(survey: ValueSurvey): ReadProblem[] {
  return [
    ...survey.numbers.map((problem): ReadProblem => ({ rule: 'BYT-003', problem })),
    ...survey.characters.map((problem): ReadProblem => ({ rule: 'BYT-005', problem })),
    ...survey.invisible
      .filter(({ at }) => !nodeAt(segmentsOf(at))?.['x-text'])
      .map((problem): ReadProblem => ({ rule: 'BYT-006', problem })),
  ];
}

const megabytes = (bytes: number): string => `${(bytes / 1048576).toFixed(1)} MiB`;
