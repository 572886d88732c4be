// An inventory in the columns of Rec 190 becomes drafts of systems, and each row says what became of it.
import { describe, expect, test } from 'vitest';
import { mergeIntoDraft } from '../draft/merge-into-draft.ts';
import { examples } from '../testing/reports.ts';
import { COLUMNS, understandHeadings } from './columns.ts';
import { fromRec190Csv } from './from-rec190.ts';
import { toRec190Csv } from './to-rec190-csv.ts';
import { readCategory, readPorts, readUntrusted, readVersions, readZoneKind } from './values.ts';

const INVENTORY = [
  'Item;Ship functions and systems;System;Equipment;System category;Brand/Manufacturer;Model/Type;Unique Identifier;Operating System (OS);Firmware;Software and version;Location Onboard;Security zone;Description of functionality/purpose;Connection to components and systems within the scope;Connections to Untrusted networks;Physical interfaces;Supported communication protocols;IP ranges/MAC address of nodes;Certificate: Type Approval',
  '1;Navigation;ECDIS;;III;Maker A;Model X;SN-1;Windows 10;;Chart 5.1;Bridge;Z3 Bridge network;Chart display;GNSS;;2 x USB, 1 x Ethernet;IEC 61162-450;10.1.1.5;MED B/1',
  '2;Navigation;GNSS;Receiver;2;Maker B;Model Y;;;FW 2.0;;Mast;Z3 Bridge network;;ECDIS;Internet via VSAT;RS-422;NMEA 0183;;',
  '3;;;;;;;;;;;;;;;;;;;',
  '1;Navigation;ECDIS;;III;Maker A;Model X;;;;;;;;;;;;;',
  '4;Cargo;Loading computer;;N/A;Maker C;Model Z;;;;;;Engine network;;Nobody;yes;;;;',
].join('\r\n');

const read = fromRec190Csv(`\uFEFF${INVENTORY}`);

describe('an inventory as a class surveyor gets it', () => {
  test('every column is understood', () => {
    expect(read.ok && read.headings.map(({ column }) => column)).toEqual(COLUMNS.slice(0, 20).map(({ id }) => id));
  });

  test('each row has its fate', () => {
    expect(read.ok && read.rows.map(({ row, fate }) => [row, fate])).toEqual([
      [2, 'changed'],
      [3, 'changed'],
      [4, 'refused'],
      [5, 'duplicate'],
      [6, 'changed'],
    ]);
  });

  test('a full row becomes a system', () => {
    expect(read.ok && read.systems[0]).toEqual({
      id: 'CBS-1',
      name: 'ECDIS',
      code: 'NAV-ECDIS',
      function: 'Navigation',
      category: 'III',
      maker: 'Maker A',
      model: 'Model X',
      versions: [
        { part: 'Windows', version: '10' },
        { part: 'Chart', version: '5.1' },
      ],
      ports: [
        { kind: 'usb', count: 2 },
        { kind: 'ethernet', count: 1 },
      ],
      protocols: ['IEC 61162-450'],
      addresses: ['10.1.1.5'],
      approvals: ['MED B/1'],
      identifiers: { serial: 'SN-1' },
      zone: 'ZONE-Z3-Bridge-network',
      links: [{ system: 'CBS-2', purpose: 'GNSS' }],
    });
  });

  test('zones are made once', () => {
    expect(read.ok && read.zones).toEqual([
      { id: 'ZONE-Z3-Bridge-network', name: 'Z3 Bridge network', asDrawn: true, kind: 'Z3' },
      { id: 'ZONE-Engine-network', name: 'Engine network', asDrawn: true, kind: 'Z2' },
    ]);
  });

  test('what is altered, left out or missing is told', () => {
    const rows = read.ok ? read.rows : [];
    expect(rows[0]?.notes.join(' ')).toMatch(/Column L .* no place/);
    expect(rows[0]?.missing).toEqual(['owner', 'connectivity']);
    expect(rows[1]?.notes).toContain('Category 2 was read as II.');
    expect(rows[2]?.text).toMatch(/Neither the system .* nor the equipment/);
    expect(rows[3]?.text).toMatch(/row 2/);
    expect(rows[4]?.notes.join(' ')).toMatch(/No row is named “Nobody”.*/);
    expect(rows[4]?.notes.join(' ')).toMatch(/does not say to which/);
    expect(rows[4]?.missing).toContain('category');
  });

  test('nothing is invented: no lock, no protection, no exposure', () => {
    expect(JSON.stringify(read)).not.toMatch(/"locked"|"protection"|"permanent"|"connectivity":/);
  });

  test('merging it twice changes nothing the second time', () => {
    if (!read.ok) throw new Error(read.reason);
    const once = mergeIntoDraft({}, read);
    expect(once.added).toHaveLength(5);
    const twice = mergeIntoDraft(once.report, read);
    expect(twice).toMatchObject({ added: [], changed: [], report: once.report });
  });
});

describe('headings', () => {
  test('letters alone are enough', () => {
    expect(understandHeadings(COLUMNS.map(({ letter }) => letter)).map(({ column }) => column)).toEqual(
      COLUMNS.map(({ id }) => id),
    );
  });

  test('our own headings are understood', () => {
    expect(understandHeadings(COLUMNS.map(({ heading }) => heading)).map(({ column }) => column)).toEqual(
      COLUMNS.map(({ id }) => id),
    );
  });

  test('titles above the header and unknown columns do no harm', () => {
    const result = fromRec190Csv(
      'Asset inventory MV Example,,,\nDate,2026-01-01,,\nSystem,Maker,Model,Colour\nRadar,M,R1,grey\n',
    );
    expect(result.ok && result.systems).toMatchObject([{ id: 'Radar', maker: 'M', model: 'R1' }]);
    expect(result.ok && result.headings.at(-1)).toEqual({ text: 'Colour', column: undefined });
    expect(result.ok && result.rows[0]?.row).toBe(4);
  });

  test('a file of something else is refused with the columns we know', () => {
    expect(fromRec190Csv('Date,Amount\n2026-01-01,5\n')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('Security zone') as unknown,
    });
  });

  test('too many rows are refused', () => {
    expect(fromRec190Csv(`System,Maker,Model\n${'a,b,c\n'.repeat(5001)}`)).toMatchObject({ ok: false });
  });
});

describe('cells', () => {
  test.each([
    ['III', 'III'],
    ['Cat. II', 'II'],
    ['1', 'I'],
    ['Category 3', 'III'],
    ['IV', undefined],
    ['', undefined],
  ])('category %j', (text, value) => {
    expect(readCategory(text).value).toBe(value);
  });

  test.each([
    [
      '2x USB / LAN',
      [
        { kind: 'usb', count: 2 },
        { kind: 'ethernet', count: 1 },
      ],
    ],
    ['RS-422 x 4', [{ kind: 'serial', count: 4 }]],
    ['3 SFP', [{ kind: 'fibre', count: 3 }]],
    ['keyboard', [{ kind: 'other', count: 1 }]],
  ])('ports %j', (text, value) => {
    expect(readPorts(text).value).toEqual(value);
  });

  test.each([
    [
      'Windows 10; Chart v5.1.2',
      [
        { part: 'Windows', version: '10' },
        { part: 'Chart', version: '5.1.2' },
      ],
    ],
    ['3.2', [{ part: 'Software', version: '3.2' }]],
    ['Linux', [{ part: 'Linux' }]],
  ])('versions %j', (text, value) => {
    expect(readVersions(text, 'Software').value).toEqual(value);
  });

  test.each([
    ['crew Wi-Fi', 'crew-network'],
    ['VSAT', 'provider'],
    ['remote maintenance by maker', 'maker'],
    ['the thing', undefined],
  ])('untrusted %j', (text, to) => {
    expect(readUntrusted(text).value?.[0]?.to).toBe(to);
  });

  test.each([
    ['Z5', 'Z5'],
    ['Navigation LAN', 'Z3'],
    ['Crew welfare', 'Z8'],
    ['Blue', undefined],
  ])('zone %j', (text, kind) => {
    expect(readZoneKind(text).value).toBe(kind);
  });
});

test.each(examples)('the inventory of %s comes back with names, makers, categories and links', (_name, report) => {
  const result = fromRec190Csv(toRec190Csv(report));
  if (!result.ok) throw new Error(result.reason);
  expect(result.systems.map(({ id, category, maker, model }) => ({ id, category, maker, model }))).toEqual(
    report.systems.map(({ id, category, maker, model }) => ({ id, category, maker, model })),
  );
  expect(result.rows.every(({ fate }) => fate === 'ok' || fate === 'changed')).toBe(true);
});
