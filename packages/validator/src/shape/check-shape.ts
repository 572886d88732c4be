// The shape phase: the schema’s verdict in our words, extensions and deprecated properties, and which parts are too broken to read.
import type { ValueSurvey } from '../bytes/value-survey.ts';
import type { Pointer } from '../pointer.ts';
import type { Problem } from '../rule.ts';
import { collectAnnotated, type Annotated } from './annotations.ts';
import check from './schema-check.gen.js';
import { partOf, schemaProblems, type SchemaError } from './schema-problems.ts';

export interface Shape {
  readonly problems: readonly { readonly rule: string; readonly problem: Problem }[];
  /** Top-level parts that rules can't read; '' when the report as a whole can't be. */
  readonly brokenParts: ReadonlySet<string>;
  readonly annotated: Annotated;
}

/** Errors beyond this are not looked at: a document with so many is broken everywhere. */
const MOST_ERRORS = 20_000;

export function checkShape(report: unknown, survey: ValueSurvey | null): Shape {
  const errors = check(report) ? [] : ((check.errors ?? []) as readonly SchemaError[]).slice(0, MOST_ERRORS);
  const translated = schemaProblems(errors, report);
  const annotated = collectAnnotated(report);
  const brokenParts = new Set<string>();
  for (const { rule, problem, breaks } of translated)
    if (breaks)
      brokenParts.add(
        rule === 'SCH-003' && problem.at === '' ? String(problem.values?.['property']) : partOf(problem.at),
      );
  const explained = new Set(translated.map(({ problem }) => problem.at));
  return {
    problems: [
      ...translated,
      ...impossibleDays(annotated, explained),
      ...(survey?.extensions ?? []).map((at) => ({
        rule: 'SCH-008',
        problem: { at, values: { property: at.slice(at.lastIndexOf('/') + 1) } },
      })),
      ...annotated.deprecated.map(({ at, node, property }) => ({
        rule: 'SCH-009',
        problem: {
          at,
          values: { property, successor: node['x-successor'] ?? '', lastVersion: node['x-last-version'] ?? '' },
        },
      })),
    ],
    brokenParts,
    annotated,
  };
}

function impossibleDays(
  { impossibleDays: days }: Annotated,
  explained: ReadonlySet<Pointer>,
): { rule: string; problem: Problem }[] {
  return days
    .filter(({ at }) => !explained.has(at))
    .map(({ at, text }) => ({ rule: 'SCH-006', problem: { at, variant: 'no-such-day', values: { found: text } } }));
}
