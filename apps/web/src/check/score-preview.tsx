// The score the report would give on its day of issue, computed in the browser by the same rule as on the register.
import { day, GradeBadge, LoadLine, percent, points, SummaryList } from '@plimsoll/figures';
import type { ScoreResult } from '@plimsoll/scoring';

export function ScorePreview({ score }: { readonly score: ScoreResult }) {
  return (
    <section className="stack section" aria-labelledby="preview">
      <h2 id="preview">The score it gives</h2>
      <div className="hero">
        <div className="stack">
          <p className="row">
            <GradeBadge grade={score.grade} size="large" />
            <span>
              {score.grade === 'NR' ? 'Not rated' : `Grade ${score.grade}`} as of {day(score.asOf)}, the day of issue
            </span>
          </p>
          {score.notRatedBecause ? (
            <ul>
              {score.notRatedBecause.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          ) : null}
          <SummaryList
            facts={[
              {
                term: 'Score',
                value: `${points(score.total)} of 100, up to ${points(score.high)} if everything unknown were met`,
              },
              { term: 'Confidence', value: `${percent(score.confidence)} known (${score.confidenceWord})` },
              ...score.reasons.map((reason, n) => ({
                term: n === 0 ? 'What costs most' : `${n + 1}.`,
                value: `${points(reason.points)} points: ${reason.text}`,
              })),
            ]}
          />
          <p className="hint">
            From this report alone, by {score.model}; earlier reports on the ship do not change it.{' '}
            <a href="/score">How the score is made</a>.
          </p>
        </div>
        <LoadLine total={score.total} high={score.high} grade={score.grade} />
      </div>
    </section>
  );
}
