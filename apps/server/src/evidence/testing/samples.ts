// Small files of every kind that evidence may have, enough to be recognised.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

const PNG_START = '89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de';

export const samples = {
  'bridge.png': Buffer.concat([
    Buffer.from(PNG_START, 'hex'),
    Buffer.from('0000000c49444154', 'hex'),
    Buffer.from('08d763f8cfc00000030101004e2e0cc80000000049454e44ae426082', 'hex'),
  ]),
  'bridge.jpg': Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  'permit.pdf': Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'),
  'bridge.pcap': Buffer.from('d4c3b2a1020004000000000000000000000004000100000', 'hex'),
  'nanoseconds.pcap': Buffer.from('4d3cb2a102000400000000000000000000000400010000', 'hex'),
  'bridge.pcapng': Buffer.from('0a0d0d0a1c0000004d3c2b1a01000000ffffffffffffffff1c000000', 'hex'),
  'ports.txt': Buffer.from('Ports 1 to 8 are shut — checked at 08:20Z\n'),
  'switch.log': Buffer.from('\u001b[32mok\u001b[0m link up\r\n'),
  'hosts.csv': Buffer.from('host,open\n10.0.0.1,yes\n'),
  'scan.json': Buffer.from('\ufeff{"hosts": []}'),
  'scan.xml': Buffer.from('<?xml version="1.0"?>\n<nmaprun></nmaprun>\n'),
  'logs.zip': Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
  'logs.gz': gzipSync('log'),
} satisfies Record<string, Buffer>;

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
