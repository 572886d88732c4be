// TXT-002: no other ship's and no other company's name is left in the text from an earlier report.
import type { Report } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { nameFinder } from './name-finder.ts';

export const noOtherNames: Check = ({ report, texts }, { register }) => {
  const others = register?.otherNames(report.vessel.imoNumber) ?? [];
  if (others.length === 0 || texts.length === 0) return 'not-applicable';
  const finder = nameFinder(others, ownNames(report));
  return gather(texts, ({ at, text }): Problem[] => {
    const name = finder(text);
    return name === null ? [] : [{ at, values: { name } }];
  });
};

/** Names that belong in this report; another name inside one of them is no stray name. */
const ownNames = ({ vessel, company, supplier, systems }: Report): string[] => [
  vessel.name,
  ...(vessel.formerNames ?? []),
  company.name,
  supplier.name,
  ...systems.flatMap(({ name, maker, model }) => [name, maker, model]),
];
