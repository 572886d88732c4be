// The first look of both documents: what is said about the ship, how sure it is, and as of when.
import { day, loadLineSentence, percent, points, type GradeLetter } from '@plimsoll/figures';
import type { NamedText, Result } from './blocks.ts';
import { assurances } from './words.ts';

/** The line against which the document is drawn; without one it is the lower edge of grade C. */
export interface AcceptanceLine {
  /** Points of 0 to 100. */
  readonly points: number;
  /** Whose line it is, in the middle of a sentence: “the line of the port of Hamburg”. */
  readonly name: string;
}

export interface Scored {
  readonly model: string;
  readonly asOf: string;
  readonly grade: GradeLetter;
  readonly total: number;
  readonly high: number;
  readonly confidence: number;
  readonly confidenceWord: 'high' | 'moderate' | 'low' | 'insufficient';
  readonly assurance?: keyof typeof assurances | null;
  readonly notRatedBecause?: readonly string[];
}

const standardLine: AcceptanceLine = { points: 50, name: 'the line at 50' };

export function resultOf(scored: Scored, line: AcceptanceLine = standardLine): Result {
  const { grade, total, high, asOf } = scored;
  const sentence = loadLineSentence(
    grade === 'NR' ? { state: 'not-rated' } : { state: 'rated', total, line: line.points },
    line.name,
  );
  return { grade, total, high, line: line.points, lineName: line.name, asOf, sentence };
}

/** “Aurelia is assessed: grade C, 56.4 of 100 as of 12 Jun 2026.” */
export function verdictOf(name: string, { grade, total, asOf }: Scored): string {
  return grade === 'NR'
    ? `${name} is not rated as of ${day(asOf)}.`
    : `${name} is assessed: grade ${grade}, ${points(total)} of 100, as of ${day(asOf)}.`;
}

export function notesOf({
  grade,
  total,
  high,
  confidence,
  confidenceWord,
  notRatedBecause = [],
}: Scored): readonly string[] {
  if (grade === 'NR') return notRatedBecause;
  const known = `Confidence is ${confidenceWord}: ${percent(confidence)} of what counts is known.`;
  return high - total < 0.05
    ? [known]
    : [`${known} If all that is not known turned out well, the score would be ${points(high)}.`];
}

export function resultFacts(scored: Scored): readonly NamedText[] {
  const rated = scored.grade !== 'NR';
  return [
    { term: 'Grade', value: rated ? scored.grade : 'Not rated (NR)' },
    ...(rated
      ? [
          { term: 'Score', value: `${points(scored.total)} of 100` },
          { term: 'Interval', value: `${points(scored.total)} to ${points(scored.high)}` },
        ]
      : []),
    { term: 'Confidence', value: `${scored.confidenceWord}, ${percent(scored.confidence)} known` },
    { term: 'Who assessed', value: scored.assurance ? assurances[scored.assurance] : 'not stated' },
    { term: 'As of', value: day(scored.asOf) },
    { term: 'Scoring model', value: scored.model },
  ];
}
