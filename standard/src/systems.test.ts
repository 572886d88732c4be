// Shows that the catalogue and the list of systems agree, and that tiers and zones hold together.
import { describe, expect, it } from 'vitest';
import { methodology } from './methodology.ts';
import { connectivityClasses, systemByCode, systems, zoneById, zones } from './systems.ts';

describe('systems', () => {
  it('are 48, each with a code of its own in the form the report asks for', () => {
    expect(systems).toHaveLength(48);
    expect(new Set(systems.map(({ code }) => code)).size).toBe(48);
    for (const { code } of systems) expect(code).toMatch(/^[A-Z0-9]{2,4}(-[A-Z0-9]{2,7})?$/);
  });

  it('include every system by which the catalogue decides whether a procedure applies', () => {
    const named = methodology.procedures.flatMap(({ applicability }) => applicability?.anySystem ?? []);
    expect(named.filter((code) => systemByCode(code) === undefined)).toEqual([]);
  });

  it('sit in known zones and say what to ask', () => {
    for (const system of systems) {
      expect(zoneById(system.zone)).toBeDefined();
      expect(system.ask).toMatch(/\?$/);
    }
  });

  it('E22 category is the usual tier or is left to other rules', () => {
    for (const { usualTier, recommendedE22 } of systems)
      expect([usualTier, 'not-applicable']).toContain(recommendedE22);
    expect(systemByCode('CGO-LOAD')?.recommendedE22).toBe('not-applicable');
    expect(systemByCode('PRO-ME')?.recommendedE22).toBe('III');
  });

  it.each([
    ['NAV-ECDIS', 'III', 'Z3'],
    ['NAV-DP', 'III', 'Z1'],
    ['CGO-ESD', 'III', 'Z0'],
    ['IT-EDGE', 'II', 'Z9'],
    ['IT-IOT', 'I', 'Z6'],
  ])('%s is usually tier %s in %s', (code, usualTier, zone) => {
    expect(systemByCode(code)).toMatchObject({ usualTier, zone });
  });

  it('an unknown code is not found', () => {
    expect(systemByCode('NAV-XYZ')).toBeUndefined();
  });
});

describe('zones and exposure', () => {
  it('ten zones, the last three untrusted', () => {
    expect(zones.map(({ id }) => id)).toEqual(['Z0', 'Z1', 'Z2', 'Z3', 'Z4', 'Z5', 'Z6', 'Z7', 'Z8', 'Z9']);
    expect(zones.filter(({ untrusted }) => untrusted).map(({ id }) => id)).toEqual(['Z7', 'Z8', 'Z9']);
  });

  it('five classes of exposure in rising order', () => {
    expect(connectivityClasses.map(({ id, rank }) => [id, rank])).toEqual([
      ['CY1', 1],
      ['CY2', 2],
      ['CY3', 3],
      ['CY4', 4],
      ['CY5', 5],
    ]);
  });
});
