// How the score adds up: the arithmetic in four lines and every named loss, so that nobody has to believe the figure.
import { percent, points } from '@plimsoll/figures';
import { explain, scoreInputOf, type ScoreResult } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import type { Section } from './blocks.ts';
import { resultFacts } from './result.ts';

export function scoreSection(report: Report, score: ScoreResult): Section {
  const { causes, lost } = explain(scoreInputOf(report), score.asOf);
  const shown = causes.filter((cause) => cause.points > 0);
  return {
    id: 'score',
    title: 'How the score adds up',
    blocks: [
      {
        kind: 'facts',
        facts: [
          { term: 'Average over the domains', value: `${points(score.mean)} of 100` },
          { term: 'Load of the worst weaknesses', value: score.load.toFixed(3) },
          { term: 'Ceiling which that load allows', value: `${points(score.cap)}\u202F%` },
          { term: 'Average times ceiling', value: `${points(score.total)} of 100` },
          { term: 'Known', value: percent(score.confidence) },
          ...resultFacts(score).slice(-3),
        ],
      },
      {
        kind: 'text',
        text: `${points(lost)} points are missing from 100. Each row says where they went and what brings them back; the points add up exactly.`,
      },
      {
        kind: 'table',
        caption: 'Where the missing points went',
        none: 'No point is missing.',
        columns: [
          { title: 'Cause', share: 2 },
          { title: 'Points', kind: 'number', share: 0.6 },
          { title: 'What brings them back', share: 3 },
        ],
        rows: shown.map((cause) => [cause.text, points(cause.points), cause.regain]),
      },
    ],
  };
}
