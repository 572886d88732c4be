// Shows that the frameworks are complete, that the crosswalk holds in both directions, and that applicability follows the facts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import crosswalk from '../frameworks/crosswalk.json' with { type: 'json' };
import {
  clauseById,
  clausesOf,
  frameworkApplies,
  frameworkByKey,
  frameworkOfClause,
  frameworks,
  notTestable,
  proceduresOf,
} from './frameworks.ts';
import type { Framework, ShipFacts } from './frameworks.ts';
import { methodology } from './methodology.ts';

const framework = (key: string): Framework => {
  const found = frameworkByKey(key);
  if (!found) throw new Error(`No framework ${key}`);
  return found;
};
const idsIn = (key: string, group: string): string[] =>
  framework(key)
    .clauses.filter((clause) => clause.group === group)
    .map(({ id }) => id);
const allClauses = frameworks.flatMap(({ clauses }) => clauses);

describe('clauses', () => {
  it.each([
    ['MSC428', 'paragraph', 4],
    ['FAL3R2', 'element', 5],
    ['FAL3R3', 'element', 6],
    ['ISM', 'element', 12],
    ['E26', 'requirement', 17],
    ['E27', 'capability', 41],
    ['E27', 'document', 10],
    ['E27', 'lifecycle', 7],
    ['62443-3-3', 'foundational', 7],
    ['62443-3-3', 'requirement', 51],
    ['62443-3-3', 'enhancement', 49],
    ['CSF2', 'function', 6],
    ['CSF2', 'category', 22],
    ['CSF2', 'subcategory', 106],
    ['BIMCO5', 'chapter', 10],
    ['BIMCO5', 'annex', 5],
    ['USCG-F', 'section', 15],
    ['USCG-F', 'paragraph', 36],
    ['NIS2', 'measure', 10],
    ['TMSA3', 'stage', 4],
    ['REC190', 'column', 10],
  ])('%s has its %s clauses: %i', (key, group, count) => {
    expect(idsIn(key, group)).toHaveLength(count);
  });

  it.each([
    ['FR1', 13, 11],
    ['FR2', 12, 12],
    ['FR3', 9, 10],
    ['FR4', 3, 3],
    ['FR5', 4, 7],
    ['FR6', 2, 1],
    ['FR7', 8, 5],
  ])('62443-3-3 %s has %i requirements and %i enhancements', (foundation, requirements, enhancements) => {
    const number = foundation.slice(2);
    const starting = (group: string) => idsIn('62443-3-3', group).filter((id) => id.includes(`:SR${number}.`));
    expect(starting('requirement')).toHaveLength(requirements);
    expect(starting('enhancement')).toHaveLength(enhancements);
  });

  it.each([
    ['GV', 31],
    ['ID', 21],
    ['PR', 22],
    ['DE', 11],
    ['RS', 13],
    ['RC', 8],
  ])('CSF2 %s has %i subcategories', (short, count) => {
    expect(idsIn('CSF2', 'subcategory').filter((id) => id.startsWith(`CSF2:${short}.`))).toHaveLength(count);
  });

  it('have ids that are unique and carry the key of their framework', () => {
    expect(new Set(allClauses.map(({ id }) => id)).size).toBe(allClauses.length);
    for (const { key, clauses } of frameworks) {
      for (const { id } of clauses) {
        expect(id.startsWith(`${key}:`)).toBe(true);
        expect(frameworkOfClause(id)?.key).toBe(key);
      }
    }
  });

  it('point only to clauses that exist', () => {
    for (const { parent, relates = [] } of allClauses) {
      for (const id of [...relates, ...(parent === undefined ? [] : [parent])])
        expect(clauseById(id), id).toBeDefined();
    }
  });

  it('each capability of E27 relates to the requirement of 62443-3-3 that relates back', () => {
    for (const id of idsIn('E27', 'capability')) {
      const [requirement = ''] = clauseById(id)?.relates ?? [];
      expect(clauseById(requirement)?.relates).toContain(id);
    }
  });

  it('have short titles of our own, not the headings of the publishers', () => {
    const headings = [
      'Vessel asset inventory',
      'Security zones and network segmentation',
      'Network protection safeguards',
      'Wireless communication',
      'Network operation monitoring',
      'Incident response plan',
      'Network isolation',
      'Recovery plan',
      'Backup and restore capability',
      'Account management',
      'Identifier management',
      'Authenticator management',
      'Session lock',
      'Session integrity',
      'Communication integrity',
      'Input validation',
      'Deterministic output',
      'Timestamps',
      'Network segmentation',
      'Zone boundary protection',
      'Least functionality',
      'Continuous monitoring',
      'Organizational Context',
      'Cybersecurity Supply Chain Risk Management',
      'Account security measures',
      'Device security measures',
    ].map((heading) => heading.toLowerCase());
    for (const { title } of allClauses) {
      expect(title.trim()).toBe(title);
      expect(title.length).toBeGreaterThan(2);
      expect(title.length).toBeLessThanOrEqual(100);
      expect(title.endsWith('.')).toBe(false);
      expect(headings).not.toContain(title.toLowerCase());
    }
  });
});

describe('crosswalk', () => {
  it('has a row for each procedure of the catalogue, and no other', () => {
    expect(Object.keys(crosswalk.procedures)).toEqual(methodology.procedures.map(({ id }) => id));
  });

  it.each(methodology.procedures.map(({ id, maps }) => ({ id, maps })))(
    '$id: the catalogue’s maps are direct',
    ({ id, maps }) => {
      const direct = clausesOf(id)
        .filter(({ relation }) => relation === 'direct')
        .map(({ clause }) => clause);
      expect(direct).toEqual(expect.arrayContaining([...maps]));
    },
  );

  it('resolves in both directions, each link once', () => {
    for (const { id } of methodology.procedures) {
      const mappings = clausesOf(id);
      expect(new Set(mappings.map(({ clause }) => clause)).size).toBe(mappings.length);
      for (const mapping of mappings) {
        expect(clauseById(mapping.clause), mapping.clause).toBeDefined();
        expect(proceduresOf(mapping.clause)).toContainEqual(mapping);
      }
    }
  });

  it('lists direct procedures before supporting ones', () => {
    const relations = proceduresOf('E26:4.4.2').map(({ relation }) => relation);
    expect(relations).toEqual([...relations].sort());
    expect(relations).toContain('direct');
    expect(relations).toContain('supporting');
  });

  it.each([
    ['E26', 'requirement'],
    ['E27', 'capability'],
    ['62443-3-3', 'requirement'],
    ['CSF2', 'subcategory'],
    ['USCG-F', 'paragraph'],
    ['NIS2', 'measure'],
    ['FAL3R2', 'element'],
    ['FAL3R3', 'element'],
    ['MSC428', 'paragraph'],
    ['BIMCO5', 'chapter'],
  ])('%s: every %s has a procedure or a reason why none can test it', (key, group) => {
    const reasons = new Set(notTestable.map(({ clause }) => clause));
    for (const id of idsIn(key, group)) {
      const mapped = proceduresOf(id).length > 0;
      expect(mapped !== reasons.has(id), id).toBe(true);
    }
  });

  it('E26 and NIS2 leave nothing untested, and each E26 requirement has a direct procedure', () => {
    expect(notTestable.filter(({ clause }) => /^(E26|NIS2|USCG-F):/.test(clause))).toEqual([]);
    for (const id of idsIn('E26', 'requirement')) expect(proceduresOf(id)[0]?.relation).toBe('direct');
  });

  it('answers unknown ids with nothing', () => {
    expect(clausesOf('XXX-99')).toEqual([]);
    expect(clausesOf('toString')).toEqual([]);
    expect(proceduresOf('E26:9.9')).toEqual([]);
    expect(clauseById('E26')).toBeUndefined();
  });
});

const oldBulker: ShipFacts = {
  contractedOn: '2011-03-14',
  grossTonnage: 43_012,
  flag: 'LR',
  type: 'bulk-carrier',
  internationalVoyages: true,
  classSociety: 'DNV',
  companyCountry: 'GR',
};
const boxship: ShipFacts = {
  ...oldBulker,
  contractedOn: '2024-08-01',
  grossTonnage: 150_000,
  type: 'container-ship',
  companyCountry: 'SG',
};
const coaster: ShipFacts = { ...boxship, grossTonnage: 499, type: 'general-cargo' };
const american: ShipFacts = { ...oldBulker, flag: 'US' };
const tanker: ShipFacts = { ...oldBulker, type: 'oil-tanker' };

describe('applicability', () => {
  it.each<[string, string, ShipFacts, boolean, string, string]>([
    ['E26', 'old bulk carrier', oldBulker, false, 'contract-date', 'Contracted on 2011-03-14, before 2024-07-01.'],
    ['E26', 'new container ship', boxship, true, 'contract-date', 'Contracted on 2024-08-01, on or after 2024-07-01'],
    ['E26', 'first day', { ...boxship, contractedOn: '2024-07-01' }, true, 'contract-date', 'on or after'],
    ['E26', 'day before', { ...boxship, contractedOn: '2024-06-30' }, false, 'contract-date', 'before'],
    ['E26', '499 GT coaster', coaster, false, 'tonnage', '499 GT, under 500 GT.'],
    ['E26', '500 GT coaster', { ...coaster, grossTonnage: 500 }, true, 'contract-date', 'at least 500 GT'],
    [
      'E26',
      'domestic coaster',
      { ...boxship, internationalVoyages: false },
      false,
      'voyage',
      'Does not trade between States.',
    ],
    [
      'E26',
      'small passenger ship abroad',
      { ...coaster, type: 'passenger-ship' },
      true,
      'contract-date',
      'passenger ship',
    ],
    ['E26', 'fishing vessel', { ...boxship, type: 'fishing' }, false, 'type', 'not covered'],
    ['E27', 'old bulk carrier', oldBulker, false, 'contract-date', 'before'],
    ['ISM', 'old bulk carrier', oldBulker, true, 'type', '43012 GT'],
    ['ISM', '499 GT coaster', coaster, false, 'tonnage', '499 GT'],
    ['MSC428', '499 GT coaster', coaster, false, 'tonnage', '499 GT'],
    ['USCG-F', 'foreign flag', oldBulker, false, 'flag', 'Flag LR, which is not covered.'],
    ['USCG-F', 'US flag', american, true, 'flag', 'Flag US'],
    ['NIS2', 'Greek company', oldBulker, true, 'company', 'Company in GR.'],
    ['NIS2', 'company outside the Union', boxship, false, 'company', 'not covered'],
    ['TMSA3', 'bulk carrier', oldBulker, false, 'type', 'not covered'],
    ['TMSA3', 'tanker', tanker, true, 'type', 'Ship type oil tanker.'],
    ['CSF2', 'any ship', {}, true, 'voluntary', 'Addressed to all ships.'],
    ['IAPH', 'any ship', boxship, false, 'voluntary', 'Addressed to ports'],
  ])('%s, %s', (...[key, , facts, applies, basis, because]) => {
    const answer = frameworkApplies(framework(key), facts);
    expect(answer).toMatchObject({ applies, basis, unknown: [] });
    expect(answer.because).toContain(because);
  });

  it('names the facts that would have to be known', () => {
    expect(frameworkApplies(framework('E26'), { ...boxship, contractedOn: undefined })).toEqual({
      applies: false,
      because: 'Cannot be told: the contract date is not known.',
      basis: 'contract-date',
      unknown: ['contractedOn'],
    });
  });

  it('does not ask for facts that no longer matter', () => {
    const facts: ShipFacts = { contractedOn: '2011-03-14' };
    expect(frameworkApplies(framework('E26'), facts)).toMatchObject({ applies: false, unknown: [] });
  });

  it('never takes back a yes or no when more becomes known', () => {
    const names = Object.keys(boxship) as (keyof ShipFacts)[];
    fc.assert(
      fc.property(
        fc.constantFrom(...frameworks),
        fc.constantFrom(oldBulker, boxship, coaster, american, tanker),
        fc.subarray(names),
        (each, full, kept) => {
          const partial = Object.fromEntries(kept.map((name) => [name, full[name]])) as ShipFacts;
          const early = frameworkApplies(each, partial);
          const late = frameworkApplies(each, full);
          expect(late.unknown).toEqual([]);
          expect(early.because).toMatch(/^[A-Z0-9].*\.$/);
          if (early.unknown.length === 0) expect(early.applies).toBe(late.applies);
        },
      ),
    );
  });
});

describe('frameworks', () => {
  it('that are superseded name a successor in force', () => {
    for (const each of frameworks.filter(({ status }) => status === 'superseded')) {
      expect(frameworkByKey(each.supersededBy ?? '')?.status).toBe('in-force');
    }
  });
});
