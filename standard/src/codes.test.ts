// Shows that codes are found, that unknown ones are told from wrong ones, and that check digits catch mistyped numbers.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allPorts,
  countriesOfMid,
  countryOfMid,
  flagByCode,
  flags,
  isValidCompanyImoNumber,
  isValidImoNumber,
  midsOfCountry,
  otherRegisters,
  portByLocode,
  shipTypeById,
  shipTypes,
  techniqueById,
  techniques,
  weaknessById,
  weaknesses,
  weaknessStanding,
} from './codes.ts';
import { methodology } from './methodology.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

describe('IMO numbers', () => {
  it.each(['9319466', '8814275', '9074729'])('%s is a ship number', (number) => {
    expect(isValidImoNumber(number)).toBe(true);
  });

  it.each(['8814274', '931946', '93194660', 'IMO 9319466', ' 9319466', '0000000', '９319466', ''])(
    '“%s” is none',
    (number) => {
      expect(isValidImoNumber(number)).toBe(false);
    },
  );

  it('company numbers follow their own rule', () => {
    expect(isValidCompanyImoNumber('5123451')).toBe(true);
    expect(isValidCompanyImoNumber('5123456')).toBe(false);
    expect(isValidCompanyImoNumber('512345')).toBe(false);
  });

  it.each([
    ['ship', isValidImoNumber],
    ['company', isValidCompanyImoNumber],
  ])('exactly one last digit fits the first six: %s', (_kind, valid) => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 999_999 }), (six) => {
        const fitting = Array.from({ length: 10 }, (_, digit) => `${String(six)}${String(digit)}`).filter(valid);
        expect(fitting).toHaveLength(1);
      }),
    );
  });
});

describe('ports', () => {
  it('finds a port with its country and position', () => {
    expect(portByLocode('NLRTM')).toMatchObject({
      locode: 'NLRTM',
      country: 'NL',
      name: expect.stringMatching(/rotterdam/i) as string,
    });
    expect(portByLocode('nlrtm')).toBeUndefined();
    expect(portByLocode('ZZZZZ')).toBeUndefined();
  });

  it('each has a code of the right form, a country of ISO 3166-1 and a place on earth', () => {
    const ports = allPorts();
    expect(ports).toHaveLength(3312);
    for (const { locode, country, latitude, longitude, name } of ports) {
      expect(locode).toMatch(/^[A-Z]{2}[A-Z2-9]{3}$/);
      expect(flagByCode(country), locode).toBeDefined();
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(name).not.toBe('');
    }
    expect(new Set(ports.map(({ locode }) => locode)).size).toBe(ports.length);
  });
});

describe('flags and maritime identification digits', () => {
  it('all 249 countries of ISO 3166-1, each once', () => {
    expect(flags).toHaveLength(249);
    expect(new Set(flags.map(({ code }) => code)).size).toBe(249);
  });

  it.each([
    ['636', 'LR'],
    ['244', 'NL'],
    ['538', 'MH'],
    ['366', 'US'],
    ['255', 'PT'],
  ])('%s is %s', (mid, country) => {
    expect(countryOfMid(mid)).toBe(country);
    expect(midsOfCountry(country)).toContain(mid);
  });

  it('digits shared by several countries name them all', () => {
    expect(countriesOfMid('306')).toEqual(['CW', 'BQ', 'SX']);
    expect(midsOfCountry('SX')).toEqual(['306']);
  });

  it('a register without digits of its own uses those of its State', () => {
    expect(midsOfCountry('IM')).toEqual(midsOfCountry('GB'));
    expect(midsOfCountry('IM')).toContain('232');
  });

  it('unknown digits and countries give nothing', () => {
    expect(countryOfMid('999')).toBeUndefined();
    expect(countryOfMid('toString')).toBeUndefined();
    expect(midsOfCountry('ZZ')).toEqual([]);
  });

  it('the mark and the digits agree, and registers belong to a flag', () => {
    for (const { code, mid, midsOf } of flags) {
      if (mid) expect(midsOfCountry(code).length, code).toBeGreaterThan(0);
      if (midsOf) expect(mid).toBe(false);
    }
    for (const { flag } of otherRegisters) expect(flagByCode(flag), flag).toBeDefined();
  });
});

describe('ship types', () => {
  it('are those of the report format', () => {
    const schema = read('../schemas/v1/report.schema.json') as {
      $defs: { vessel: { properties: { type: { enum: string[] } } } };
    };
    expect(shipTypes.map(({ id }) => id)).toEqual(schema.$defs.vessel.properties.type.enum);
    expect(shipTypeById('lng-carrier')?.title).toBe('LNG carrier');
  });
});

describe('weaknesses', () => {
  it.each([
    ['CWE-798', 'listed'],
    ['CWE-1393', 'listed'],
    ['CWE-284', 'too-coarse'],
    ['CWE-16', 'too-coarse'],
    ['CWE-1035', 'too-coarse'],
    ['CWE-1164', 'not-listed'],
    ['CWE-1500', 'out-of-range'],
    ['CWE-0', 'out-of-range'],
    ['798', 'out-of-range'],
  ])('%s: %s', (id, standing) => {
    expect(weaknessStanding(id)).toBe(standing);
  });

  it('at least 150 that can be acted on, each once and titled', () => {
    expect(weaknesses.filter(({ tooCoarse }) => !tooCoarse).length).toBeGreaterThanOrEqual(150);
    expect(new Set(weaknesses.map(({ id }) => id)).size).toBe(weaknesses.length);
    expect(weaknessById('CWE-798')?.title).toBe('Credentials built in');
  });
});

describe('techniques', () => {
  it('83 of versions 14 to 17, with the names of MITRE', () => {
    const classic = techniques.filter(({ id, status }) => /^T08\d\d$/.test(id) && status !== 'retired');
    expect(classic).toHaveLength(83);
    expect(techniqueById('T0866')?.name).toBe('Exploitation of Remote Services');
  });

  it('include those the catalogue names', () => {
    const named = methodology.procedures.flatMap(({ techniques: ids = [] }) => ids);
    expect(named.filter((id) => techniqueById(id) === undefined)).toEqual([]);
  });

  it('a replaced technique names one that is current', () => {
    const replaced = techniques.filter(({ status }) => status === 'replaced');
    expect(replaced.length).toBeGreaterThan(0);
    for (const { replacedBy } of replaced) expect(techniqueById(replacedBy ?? '')?.status).toBe('current');
  });
});

describe('manifest', () => {
  it('says how many entries each list has', () => {
    const { lists } = read('../codes/manifest.json') as { lists: { file: string; count: number }[] };
    const sizes = {
      'ports.json': allPorts().length,
      'mids.json': Object.keys((read('../codes/mids.json') as { mids: object }).mids).length,
      'flags.json': flags.length,
      'cwe.json': weaknesses.length,
      'attack-ics.json': techniques.length,
      'ship-types.json': shipTypes.length,
    };
    expect(Object.fromEntries(lists.map(({ file, count }) => [file, count]))).toEqual(sizes);
  });
});
