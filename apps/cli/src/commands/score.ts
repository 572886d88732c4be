// `plimsoll score`: grade, interval, confidence, and an explanation whose points add up.
import {
  explain,
  score,
  scoreInputOf,
  whatIf,
  type Explanation,
  type ScoreResult,
  type WhatIf,
  type WhatIfResult,
} from '@plimsoll/scoring';
import { coloursFor } from '../output/style.ts';
import { readReport } from '../read-report.ts';
import { dayOption } from '../time-option.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';

export interface ScoreCommandOptions {
  readonly asOf?: string;
  readonly whatIf?: readonly string[];
  readonly json?: boolean;
  readonly color?: boolean;
}

export async function runScore(file: string, options: ScoreCommandOptions): Promise<number> {
  const report = await readReport(file);
  const asOf = dayOption(options.asOf, report.issuedAt);
  const input = scoreInputOf(report);
  const result = score(input, asOf);
  const explanation = explain(input, asOf);
  const changes = (options.whatIf ?? []).map((text) => ({ text, change: changeFrom(text, input) }));
  const effects = changes.map(({ text, change }) => ({ change: text, ...whatIf(input, asOf, change) }));
  if (options.json)
    await writeOutput(
      JSON.stringify(
        { vessel: report.vessel.imoNumber, report: report.id, result, explanation, whatIf: effects },
        null,
        2,
      ) + '\n',
      undefined,
    );
  else
    await writeOutput(
      scoreText(`${report.vessel.name} · IMO ${report.vessel.imoNumber}`, {
        result,
        explanation,
        effects,
        isColoured: options.color ?? true,
      }),
      undefined,
    );
  return 0;
}

const kinds = ['remove', 'close', 'fix', 'compensate', 'retest', 'as-of'] as const;

function changeFrom(text: string, input: ReturnType<typeof scoreInputOf>): WhatIf {
  const colon = text.indexOf(':');
  const kind = kinds.find((one) => one === text.slice(0, colon));
  const name = text.slice(colon + 1);
  if (!kind || name === '')
    throw new UsageError(
      `${text} is not a change that can be tried.`,
      `Write it as one of ${kinds.map((one) => `${one}:…`).join(', ')}.`,
    );
  if (kind === 'as-of') return { kind, asOf: dayOption(name, name) };
  if (kind === 'retest') {
    if (!input.procedures.some(({ id }) => id === name))
      throw new UsageError(`${name} is not a procedure that applies to this ship.`, 'See plimsoll methodology.');
    return { kind, procedure: name };
  }
  if (!input.findings.some(({ id }) => id === name))
    throw new UsageError(
      `There is no weakness ${name} in this report.`,
      `It has ${input.findings.map(({ id }) => id).join(', ') || 'none'}.`,
    );
  return { kind, finding: name };
}

interface ScoreText {
  readonly result: ScoreResult;
  readonly explanation: Explanation;
  readonly effects: readonly (WhatIfResult & { readonly change: string })[];
  readonly isColoured: boolean;
}

function scoreText(head: string, { result, explanation, effects, isColoured }: ScoreText): string {
  const colours = coloursFor(process.stdout, isColoured);
  const lines = [
    colours.bold(`${head} · ${result.model} as of ${result.asOf}`),
    '',
    `  grade ${colours.bold(result.grade)}   ${result.total.toFixed(1)} of 100   interval ${result.total.toFixed(1)} to ${result.high.toFixed(1)}   confidence ${result.confidence.toFixed(3)} (${result.confidenceWord})   assurance ${result.assurance ?? 'none'}`,
    ...(result.notRatedBecause ?? []).map((reason) => `  not rated: ${reason}`),
    '',
    '  domain   score  to     known  met    free   grade',
    ...result.domains.map(
      (one) =>
        `  ${one.id}${one.mandatory ? ' •' : '  '}  ${one.total.toFixed(1).padStart(6)} ${one.high.toFixed(1).padStart(6)}  ${one.known.toFixed(3)}  ${one.met.toFixed(3)}  ${one.freedom.toFixed(3)}  ${one.grade}`,
    ),
    '  • mandatory for a grade',
    '',
    `  ${explanation.lost.toFixed(1)} points lost:`,
    ...explanation.causes
      .filter(({ points }) => points >= 0.05)
      .map((cause) => `  ${`−${cause.points.toFixed(1)}`.padStart(6)}  ${cause.text}`),
    `  ${`−${explanation.lost.toFixed(1)}`.padStart(6)}  in all; 100 − ${explanation.lost.toFixed(1)} = ${explanation.total.toFixed(1)}`,
  ];
  const small = explanation.causes.filter(({ points }) => points < 0.05).length;
  if (small > 0) lines.splice(-1, 0, `   −0.0  ${small} causes below a tenth`);
  for (const { change, before, after, gained, gainedExact } of effects)
    lines.push(
      '',
      `  what if ${change}: ${before.total.toFixed(1)} ${before.grade} → ${after.total.toFixed(1)} ${after.grade} (${gainWords(gained, gainedExact)})`,
    );
  return lines.join('\n') + '\n';
}

/** An effect that moves no published digit is not told as none. */
function gainWords(gained: number, exact: number): string {
  if (gained === 0 && exact !== 0) return `${exact > 0 ? '+' : '−'} less than 0.1`;
  return `${gained >= 0 ? '+' : '−'}${Math.abs(gained).toFixed(1)}`;
}
