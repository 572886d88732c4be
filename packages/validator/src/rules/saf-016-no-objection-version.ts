// SAF-016: a maker's no-objection speaks of the version that was found aboard.
import type { Authorisation, System } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import type { Placed, PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';

/** A maker who states conditions and no version is taken to attend (prerequisite P6). */
export const noObjectionVersion: Check = ({ done, systemById }) => {
  const permits = underMaker(done);
  if (permits.length === 0) return 'not-applicable';
  const isAboard = versionsAboard();
  return gather(permits, ({ authorisation, systems }): Problem[] => {
    const named = gather(authorisation.value.systems, (id) => systemById.get(id) ?? []);
    const about = named.length > 0 ? named : [...systems];
    return gather(authorisation.value.authorisers, ({ role, versions, conditions }, n): Problem[] => {
      if (role !== 'OEM' || about.length === 0) return [];
      const at = `${authorisation.at}/authorisers/${n}`;
      const values = { authorisation: authorisation.value.id, systems: about.map(({ value }) => value.name) };
      if (versions === undefined || versions.length === 0)
        return conditions === undefined ? [{ at, variant: 'unstated', values }] : [];
      if (about.some((system) => versions.some((version) => isAboard(system, version)))) return [];
      return [
        {
          at: `${at}/versions`,
          related: about.map((system) => `${system.at}/versions`),
          values: { ...values, versions },
        },
      ];
    });
  });
};

interface UnderMaker {
  readonly authorisation: Placed<Authorisation>;
  readonly systems: Set<Placed<System>>;
}

/** The authorisations with a maker among their authorisers, and the systems tested under them where the maker had to agree. */
function underMaker(done: readonly PlacedExecution[]): readonly UnderMaker[] {
  const found = new Map<string, UnderMaker>();
  for (const { procedure, authorisations, systems } of done) {
    if (!procedure?.authorisers.includes('OEM')) continue;
    for (const authorisation of authorisations) {
      if (!authorisation.value.authorisers.some(({ role }) => role === 'OEM')) continue;
      const known = found.get(authorisation.value.id) ?? { authorisation, systems: new Set() };
      for (const system of systems) known.systems.add(system);
      found.set(authorisation.value.id, known);
    }
  }
  return [...found.values()];
}

/** Reads the versions of each system once. */
function versionsAboard(): (system: Placed<System>, version: string) => boolean {
  const read = new Map<string, ReadonlySet<string>>();
  return ({ value }, version) => {
    const versions = read.get(value.id) ?? new Set(value.versions.map((one) => plain(one.version)));
    read.set(value.id, versions);
    return versions.has(plain(version));
  };
}

const plain = (version: string): string =>
  version
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/, '');
