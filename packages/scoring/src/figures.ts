// All figures of one ship in millionths, before anything is rounded for publication.
import type { Figures } from './figure-arrays.ts';
import type { ScoreInput } from './input.ts';
import { dayNumber } from './calendar.ts';
import { ceilingOf } from './ceiling.ts';
import { at, halfUp, ONE } from './fixed-point.ts';
import { DOMAINS, KINDS, MANDATORY } from './model.ts';
import { tallyFindings } from './tally-findings.ts';
import { tallyProcedures } from './tally-procedures.ts';

export function emptyFigures(): Figures {
  const perDomain = () => new Float64Array(DOMAINS.length);
  return {
    alpha: perDomain(),
    scored: perDomain(),
    weight: perDomain(),
    met: perDomain(),
    known: perDomain(),
    freedom: perDomain(),
    heaviest: perDomain(),
    counts: perDomain(),
    score: perDomain(),
    high: perDomain(),
    losses: new Float64Array(DOMAINS.length * KINDS),
    shares: new Float64Array(DOMAINS.length * KINDS + 1),
    mean: 0,
    confidence: 0,
    load: 0,
    worst: 0,
    cap: 0,
    total: 0,
    highTotal: 0,
    weakest: 101,
  };
}

/** Clauses 19.6 to 19.11 in one pass, into figures of their own or into `figures` that nobody needs any more. */
export function figuresOf(input: ScoreInput, asOf: string, figures: Figures = emptyFigures()): Figures {
  const today = dayNumber(asOf);
  clear(figures);
  tallyProcedures(input, today, figures);
  tallyFindings(input, today, figures);
  scoreDomains(figures, input);
  weighLoads(figures);
  figures.cap = ceilingOf(figures.load);
  addUp(figures);
  return figures;
}

function clear(figures: Figures): void {
  figures.alpha.fill(0);
  figures.scored.fill(0);
  figures.weight.fill(0);
  figures.met.fill(0);
  figures.known.fill(0);
  figures.heaviest.fill(0);
  figures.counts.fill(0);
  figures.score.fill(0);
  figures.high.fill(0);
  figures.losses.fill(0);
}

/** C_d, K_d, S_d and its upper end; a mandatory domain without procedures is unknown, any other drops out. */
function scoreDomains(
  { alpha, scored, weight, met, known, freedom, score, high }: Figures,
  { domainWeights }: ScoreInput,
): void {
  for (let place = 0; place < DOMAINS.length; place++) {
    const procedures = at(weight, place);
    if (procedures === 0 && MANDATORY[place] !== true) continue;
    scored[place] = 1;
    alpha[place] = domainWeights[DOMAINS[place] ?? 'D01'];
    const shareMet = procedures === 0 ? 0 : halfUp(at(met, place), procedures);
    const shareKnown = procedures === 0 ? 0 : halfUp(at(known, place), procedures);
    met[place] = shareMet;
    known[place] = shareKnown;
    score[place] = halfUp(shareMet * at(freedom, place), ONE);
    high[place] = halfUp((shareMet + ONE - shareKnown) * at(freedom, place), ONE);
  }
}

/** Largest ½ · (max w + 1 − F), over all domains, scored or not. */
function weighLoads(figures: Figures): void {
  const { heaviest, freedom } = figures;
  let load = 0;
  let worst = 0;
  for (let place = 0; place < DOMAINS.length; place++) {
    const own = halfUp(at(heaviest, place) * 100 + ONE - at(freedom, place), 2);
    if (own <= load) continue;
    load = own;
    worst = place;
  }
  figures.load = load;
  figures.worst = worst;
}

/** M, K, T and its upper end; all 0 when no domain has a weight. */
function addUp(figures: Figures): void {
  const { alpha, score, high, known, cap } = figures;
  let all = 0;
  let mean = 0;
  let upper = 0;
  let confidence = 0;
  for (let place = 0; place < DOMAINS.length; place++) {
    const share = at(alpha, place);
    all += share;
    mean += share * at(score, place);
    upper += share * at(high, place);
    confidence += share * at(known, place);
  }
  const divisor = all === 0 ? 1 : all;
  figures.mean = halfUp(mean, divisor);
  figures.confidence = halfUp(confidence, divisor);
  figures.total = halfUp(figures.mean * cap, ONE);
  figures.highTotal = halfUp(halfUp(upper, divisor) * cap, ONE);
}
