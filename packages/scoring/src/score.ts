// The score of one ship on one day, as published.
import type { Assurance, ScoreInput } from './input.ts';
import type { DomainScore, ScoreResult } from './result.ts';
import type { Figures } from './figure-arrays.ts';
import { emptyFigures, figuresOf } from './figures.ts';
import { asPoints, asShare, at, thousandths } from './fixed-point.ts';
import { confidenceWordOf, gradeOf } from './grade.ts';
import {
  ASSURANCE_FACTOR,
  ASSURANCE_ORDER,
  DOMAINS,
  LEAST_CONFIDENCE,
  LEAST_MANDATORY,
  MANDATORY,
  MODEL,
} from './model.ts';
import { reasonsOf } from './reasons.ts';
import { domainTooLittleKnown, tooLittleKnown } from './wording.ts';

/**
 * VCRP-1.0 for one ship. `asOf` is YYYY-MM-DD; evidence and due dates are aged to that day.
 * Deterministic to the last digit and independent of the order of procedures, executions and findings.
 */
export function score(input: ScoreInput, asOf: string): ScoreResult {
  return published(figuresOf(input, asOf, scratch), asOf);
}

/** Reused from ship to ship, since allocating typed arrays costs more than the score; nothing published refers to it. */
const scratch = emptyFigures();

/** Rounds the figures for publication; clause 19.11. */
export function published(figures: Figures, asOf: string): ScoreResult {
  const tenths = thousandths(figures.total);
  const missing = missingKnowledge(figures);
  const result: { -readonly [Key in keyof ScoreResult]: ScoreResult[Key] } = {
    model: MODEL,
    asOf,
    total: tenths / 10,
    high: asPoints(figures.highTotal),
    mean: asPoints(figures.mean),
    confidence: asShare(figures.confidence),
    load: asShare(figures.load),
    cap: asPoints(figures.cap),
    grade: missing.length > 0 ? 'NR' : gradeOf(tenths),
    confidenceWord: confidenceWordOf(thousandths(figures.confidence)),
    domains: domainScores(figures),
    notApplicable: DOMAINS.filter((_, place) => figures.scored[place] === 0),
    reasons: reasonsOf(figures),
    assurance: assuranceOf(figures.weakest),
  };
  if (missing.length > 0) result.notRatedBecause = missing;
  return result;
}

function domainScores(figures: Figures): DomainScore[] {
  const scores: DomainScore[] = [];
  for (let place = 0; place < DOMAINS.length; place++) {
    const id = DOMAINS[place];
    if (id === undefined || figures.scored[place] === 0) continue;
    const tenths = thousandths(at(figures.score, place));
    scores.push({
      id,
      total: tenths / 10,
      high: asPoints(at(figures.high, place)),
      known: asShare(at(figures.known, place)),
      met: asShare(at(figures.met, place)),
      freedom: asShare(at(figures.freedom, place)),
      grade: gradeOf(tenths),
      mandatory: MANDATORY[place] === true,
    });
  }
  return scores;
}

/** Why the ship can't be rated; empty when it can. */
function missingKnowledge(figures: Figures): string[] {
  const because: string[] = [];
  const confidence = thousandths(figures.confidence);
  if (confidence < LEAST_CONFIDENCE) because.push(tooLittleKnown(confidence));
  for (let place = 0; place < DOMAINS.length; place++) {
    if (MANDATORY[place] !== true) continue;
    const known = thousandths(at(figures.known, place));
    if (known < LEAST_MANDATORY) because.push(domainTooLittleKnown(DOMAINS[place] ?? 'D01', known));
  }
  return because;
}

function assuranceOf(weakest: number): Assurance | null {
  return ASSURANCE_ORDER.find((assurance) => ASSURANCE_FACTOR[assurance] === weakest) ?? null;
}
