// Content is known by its first bytes, whatever it claims to be; programs are found, texts are not taken for them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExecutable } from './executable-content.ts';
import { agrees, sniff } from './media-type.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])));

const contents = {
  'image/jpeg': bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF'),
  'image/png': bytes(0x89, 'PNG\r\n', 0x1a, 0x0a, 0, 0),
  'image/gif': bytes('GIF89a', 1, 0),
  'application/pdf': bytes('%PDF-1.7\n'),
  'application/zip': bytes('PK', 3, 4, 20, 0),
  'application/vnd.tcpdump.pcap': bytes(0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0),
  'application/x-pcapng': bytes(0x0a, 0x0d, 0x0d, 0x0a, 28, 0, 0, 0),
  'application/gzip': bytes(0x1f, 0x8b, 8, 0),
  'video/mp4': bytes(0, 0, 0, 24, 'ftypisom'),
  'text/plain': bytes('Rules of the bridge\r\n'),
};

describe('content', () => {
  it.each(Object.entries(contents))('%s is known', (type, head) => expect(sniff(head)).toBe(type));

  it.each(Object.entries(contents))('%s agrees with itself and with none of the others', (type, head) => {
    const others = Object.keys(contents).filter(
      (other) => other !== type && !(type.includes('pcap') && other.includes('pcap')),
    );
    expect(agrees(type, head)).toBe(true);
    expect(others.filter((other) => agrees(other, head))).toEqual([]);
  });

  it.each<[string, Uint8Array, boolean]>([
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', contents['application/zip'], true],
    ['application/vnd.oasis.opendocument.text', contents['image/png'], false],
    ['application/json', bytes('\n {"a":1}'), true],
    ['application/json', bytes('<a/>'), false],
    ['application/xml', bytes(0xef, 0xbb, 0xbf, '<?xml version="1.0"?>'), true],
    ['text/csv', bytes('port;state\n'), true],
    ['text/csv', contents['application/zip'], false],
    ['text/plain', bytes('Kapitän'), true],
    ['text/plain', bytes(), true],
    ['image/png', bytes(), false],
    ['image/x-camera-raw', contents['application/pdf'], false],
    ['application/octet-stream', contents['image/png'], true],
    ['application/x-vdr-replay', bytes(0, 1, 2, 3), true],
  ])('%s with %s', (type, head, expected) => expect(agrees(type, head)).toBe(expected));

  it('any bytes get an answer', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 80 }),
        fc.constantFrom(...Object.keys(contents), 'application/json', 'x/y'),
        (head, type) => {
          const found = sniff(head);
          if (found !== null && found !== 'text/plain') expect(agrees(found, head)).toBe(true);
          expect([true, false]).toContain(agrees(type, head));
        },
      ),
    );
  });
});

describe('programs', () => {
  it.each<[string, Uint8Array, boolean]>([
    ['Windows program', bytes('MZ', 0x90, 0, 3, 0), true],
    [
      'text that begins with MZ',
      bytes('MZ is the mark of old programs, as everybody knows who has looked at one in an editor'),
      false,
    ],
    ['ELF', bytes(0x7f, 'ELF', 2, 1), true],
    ['Mach-O', bytes(0xcf, 0xfa, 0xed, 0xfe), true],
    ['universal Mach-O', bytes(0xca, 0xfe, 0xba, 0xbe), true],
    ['shell script', bytes('#!/bin/sh\n'), true],
    ['script with a space', bytes('#! /usr/bin/env python\n'), true],
    ['a heading', bytes('# Notes\n'), false],
    ['an exclamation', bytes('#!!! seen at 08:00'), false],
    ['nothing', bytes(), false],
  ])('%s', (_name, head, expected) => expect(isExecutable(head)).toBe(expected));
});
