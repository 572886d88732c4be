// The inner loop over findings: the heaviest of each domain and what the domain keeps of its state.
import type { ScoreInput } from './input.ts';
import type { Figures } from './figure-arrays.ts';
import { add, at } from './fixed-point.ts';
import { exactFreedom, freedomOf, multiplied } from './freedom.ts';
import { domainIndex, DOMAINS } from './model.ts';
import { weighFinding } from './weigh-finding.ts';

/** Sets the heaviest weight and F_d of every domain in figures that start at 0. */
export function tallyFindings(input: ScoreInput, today: number, { heaviest, freedom, counts }: Figures): void {
  freedom.fill(1);
  for (const finding of input.findings) {
    const weight = weighFinding(finding, today);
    if (weight === 0) continue;
    const { domains } = finding;
    for (let nth = 0; nth < domains.length; nth++) {
      const domain = domains[nth];
      if (domain === undefined || (nth > 0 && domains.indexOf(domain) < nth)) continue;
      const place = domainIndex(domain);
      freedom[place] = multiplied(at(freedom, place), at(counts, place), 10_000 - weight);
      add(counts, place, 1);
      if (weight > at(heaviest, place)) heaviest[place] = weight;
    }
  }
  for (let place = 0; place < DOMAINS.length; place++) {
    freedom[place] = freedomOf(at(freedom, place), at(counts, place)) ?? exactFreedom(factorsOf(input, place, today));
  }
}

function factorsOf(input: ScoreInput, place: number, today: number): number[] {
  return input.findings
    .filter((finding) => finding.domains.some((domain) => domainIndex(domain) === place))
    .map((finding) => 10_000 - weighFinding(finding, today));
}
