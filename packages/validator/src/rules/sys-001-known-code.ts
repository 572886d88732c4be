// SYS-001: each system has a code of the list, so that ships can be compared.
import { systemByCode, systems as kinds } from '@plimsoll/standard/systems';
import type { Check } from '../rule.ts';
import { nearestName } from '../shape/nearest-name.ts';
import { byCause } from './by-cause.ts';

const codes = kinds.map(({ code }) => code);

export const knownCode: Check = ({ systems }) => {
  if (systems.length === 0) return 'not-applicable';
  return byCause(
    systems.filter(({ value }) => !systemByCode(value.code)),
    ({ value }) => value.code,
  ).map(({ first, others }) => {
    const nearest = nearestName(first.value.code, codes);
    const values = { code: first.value.code, system: first.value.name, ...(nearest ? { nearest } : {}) };
    return {
      at: `${first.at}/code`,
      related: others.map(({ at }) => `${at}/code`),
      values,
      ...(nearest ? { variant: 'nearest' } : {}),
    };
  });
};
