// What a file is counts, and it must be what its name says.
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { collect } from './blob-store.ts';
import { EvidenceRefusal } from './evidence-refusal.ts';
import { fileKindOf, fileKinds, SNIFFED_BYTES } from './file-kind.ts';
import { samples } from './testing/samples.ts';
import { piecesOf } from './testing/streams.ts';
import { checkedText } from './text-check.ts';

const HTML = Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>');
const EXECUTABLE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);

async function refusalOf(work: () => Promise<unknown>): Promise<EvidenceRefusal | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof EvidenceRefusal) return error;
    throw error;
  }
}

describe('the kind of a file', () => {
  it.each([
    ['bridge.png', 'png'],
    ['bridge.jpg', 'jpeg'],
    ['permit.pdf', 'pdf'],
    ['bridge.pcap', 'pcap'],
    ['nanoseconds.pcap', 'pcap'],
    ['bridge.pcapng', 'pcapng'],
    ['ports.txt', 'text'],
    ['switch.log', 'text'],
    ['hosts.csv', 'csv'],
    ['scan.json', 'json'],
    ['scan.xml', 'xml'],
    ['logs.zip', 'zip'],
    ['logs.gz', 'gzip'],
  ] as const)('%s is %s', async (name, kind) => {
    expect(await fileKindOf(samples[name], name)).toBe(kind);
    expect(await fileKindOf(samples[name], name.toUpperCase())).toBe(kind);
  });

  it('is refused for every pair of a binary content and the name of another kind', async () => {
    const binary = Object.entries(samples).filter(([name]) => !/\.(txt|log|csv|json|xml)$/.test(name));
    for (const [from, bytes] of binary)
      for (const [kind, { endings }] of Object.entries(fileKinds)) {
        const isSame = endings.some((ending) => from.endsWith(`.${ending}`));
        if (isSame) continue;
        const refusal = await refusalOf(() => fileKindOf(bytes, `EV-1.${endings[0]}`));
        expect([from, kind, refusal?.code]).toEqual([from, kind, 'evidence-kind-differs']);
      }
  });

  it.each([
    ['HTML as a picture', HTML, 'EV-1.png', 'evidence-kind-differs'],
    ['HTML as XML', HTML, 'EV-1.xml', 'evidence-kind-differs'],
    [
      'XHTML as XML',
      '<?xml version="1.0"?><x:html xmlns:x="http://www.w3.org/1999/xhtml"/>',
      'EV-1.xml',
      'evidence-kind-differs',
    ],
    ['SVG as XML', '<svg onload="alert(1)"/>', 'EV-1.xml', 'evidence-kind-differs'],
    ['HTML as JSON', HTML, 'EV-1.json', 'evidence-kind-differs'],
    ['HTML by its name', HTML, 'EV-1.html', 'evidence-kind-not-allowed'],
    ['HTML behind two endings', HTML, 'EV-1.png.html', 'evidence-kind-not-allowed'],
    ['a program as a picture', EXECUTABLE, 'EV-1.jpg', 'evidence-kind-differs'],
    ['a program by its name', EXECUTABLE, 'EV-1.exe', 'evidence-kind-not-allowed'],
    ['no ending', samples['bridge.png'], 'png', 'evidence-kind-not-allowed'],
    ['only the first bytes of a PNG', Buffer.from('89504e470d0a1a0a', 'hex'), 'EV-1.png', 'evidence-kind-differs'],
    ['an inherited name as ending', HTML, 'EV-1.constructor', 'evidence-kind-not-allowed'],
  ])('%s is refused', async (_what, content, name, code) => {
    const refusal = await refusalOf(() => fileKindOf(Buffer.from(content), name));
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).toMatch(/\.$/);
    expect(refusal?.do).toMatch(/\.$/);
  });

  it('says what name and content are', async () => {
    const refusal = await refusalOf(() => fileKindOf(HTML, 'EV-1.png'));
    expect(refusal?.detail).toBe('The name ends in “.png”; the content is HTML or XML.');
  });

  it('looks into no archive, even one that would unpack to something else', async () => {
    const member = deflateRawSync(Buffer.alloc(50_000_000));
    const local = Buffer.alloc(30);
    local.write('PK\u0003\u0004', 'latin1');
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(member.length, 18);
    local.writeUInt16LE(19, 26);
    const zip = Buffer.concat([local, Buffer.from('[Content_Types].xml'), member]);
    expect(await fileKindOf(zip.subarray(0, SNIFFED_BYTES), 'bomb.zip')).toBe('zip');
  });
});

describe('a text', () => {
  it('passes unchanged, also when a letter falls between two pieces', async () => {
    const text = Buffer.from('Übergang über die Brücke 船橋 😀\t\r\n\u001b[0m');
    for (const pieceBytes of [1, 2, 3, 5, 100])
      expect(await collect(checkedText(piecesOf(text, pieceBytes)))).toEqual(text);
  });

  it.each([
    ['a zero byte', Buffer.from('a\u0000b')],
    ['a control character', Buffer.from('a\u0007b')],
    ['a byte that is not UTF-8', Buffer.from([0x61, 0xff, 0x62])],
    ['half a letter at the end', Buffer.from('é').subarray(0, 1)],
    ['UTF-16', Buffer.from('\ufefftext', 'utf16le')],
    ['a program behind a page of text', Buffer.concat([Buffer.alloc(100_000, 'a'), EXECUTABLE])],
  ])('is refused with %s', async (_what, bytes) => {
    const refusal = await refusalOf(() => collect(checkedText(piecesOf(bytes))));
    expect(refusal?.code).toBe('evidence-not-text');
  });
});
