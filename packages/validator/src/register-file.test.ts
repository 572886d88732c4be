// What a register file answers on a date, and what it is refused for.
import { describe, expect, it } from 'vitest';
import { registerFromFile, RegisterFileError } from './register-file.ts';

const person = { status: 'active', domains: ['D01'], highestClass: 'S3', keys: [] };
const file = {
  format: 'plimsoll-register',
  formatVersion: '1.0',
  practitioners: {
    'P-00001': [
      { from: '2024-01-01', until: '2025-12-31', ...person },
      { from: '2026-03-01', until: null, ...person, highestClass: 'S4' },
    ],
  },
  vessels: {
    2100012: [{ from: '2020-01-01', until: null, name: 'Wennebek', flag: 'NL', type: 'general-cargo', manager: null }],
  },
  names: [
    { name: 'Wennebek', imoNumbers: ['2100012'] },
    { name: 'Astra Meridian', imoNumbers: ['2100024'] },
  ],
};

describe('a register file', () => {
  const register = registerFromFile(file);

  it.each([
    ['2023-12-31', 'lapsed', 'S0'],
    ['2024-01-01', 'active', 'S3'],
    ['2025-12-31T23:59:00Z', 'active', 'S3'],
    ['2026-01-01', 'lapsed', 'S0'],
    ['2026-03-01', 'active', 'S4'],
  ])('on %s the certificate is %s up to %s', (date, status, highestClass) => {
    expect(register.practitioner('P-00001', date)).toMatchObject({ status, highestClass });
  });

  it('knows nobody that it does not hold', () => {
    expect(register.practitioner('P-99999', '2026-03-01')).toMatchObject({ status: 'unknown', domains: [] });
    expect(register.practitioner('constructor', '2026-03-01').status).toBe('unknown');
    expect(register.supplier('S-0001', '2026-03-01').status).toBe('unknown');
    expect(register.vessel('2100012', '2019-12-31')).toBeNull();
    expect(register.ties('P-00001')).toEqual([]);
  });

  it('gives the names of other ships only', () => {
    expect(register.otherNames('2100012')).toEqual(['Astra Meridian']);
  });

  it.each([
    ['nothing', null],
    ['a report', { format: 'plimsoll-report' }],
    ['a later version', { ...file, formatVersion: '2.0' }],
    ['a list in place of a table', { ...file, ties: [] }],
    ['a period without beginning', { ...file, practitioners: { 'P-00001': [person] } }],
    ['names that are texts', { ...file, names: ['Wennebek'] }],
  ])('%s is refused', (_name, json) => {
    expect(() => registerFromFile(json)).toThrow(RegisterFileError);
  });
});
