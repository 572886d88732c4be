// Shows what counts as technical detail in a shareable text, what does not, and that no text makes the search slow.
import { describe, expect, it } from 'vitest';
import { costOf } from '../testing/cost-of.ts';
import { technicalDetail } from './technical-detail.ts';

const own = new Set(['nv900-00123', '192.0.2.10']);

describe('technical detail', () => {
  it.each([
    ['The gateway answers at 192.0.2.10.', 'a network address'],
    ['Reached http://10.1.2.3:8080/login from the mess', 'a network address'],
    ['The range 10.20.0.0/16 is shared', 'a network address'],
    ['Everything in 192.168.1.x answers', 'a network address'],
    ['At 2001:db8::1 a page answers', 'a network address'],
    ['fe80:0:0:0:204:61ff:fe9d:f156', 'a network address'],
    ['Unit 00:1A:2B:3C:4D:5E was unknown', 'a hardware address'],
    ['Unit 00-1a-2b-3c-4d-5e was unknown', 'a hardware address'],
    ['Unit 001a.2b3c.4d5e was unknown', 'a hardware address'],
    ['The server fileserver.ship.local is open', 'a host name'],
    ['It calls gateway.vendor-cloud.com daily', 'a host name'],
    ['fw-01.company.no answers', 'a host name'],
    [String.raw`The share \\nas\public is open`, 'a host name'],
    ['BRIDGE-PC-01 has no lock', 'a host name'],
    ['Unit NV900-00123 has an old image', 'a serial number'],
    ['Serial number: 48A-00317', 'a serial number'],
    ['The service on TCP 502 answers', 'ports of a service'],
    ['Answers on 161/udp', 'ports of a service'],
    ['Ports 22, 80 and 8443 answer', 'ports of a service'],
    ['Telnet on port 23 answers', 'ports of a service'],
    ['The rule permit ip any any is last', 'a line of configuration'],
    ['It has iptables -P INPUT ACCEPT', 'a line of configuration'],
  ])('%s → %s', (text, kind) => {
    expect(technicalDetail(text, own)).toBe(kind);
  });

  it.each([
    'Between 08:25:00 and 09:10:30 UTC on 2026-04-20',
    'IMO 9319466, call sign PCXY, MMSI 244123456',
    'UR E26 4.1.1.4.4 asks for change records',
    'UR E26 clause 4.1.1.4 asks for change records',
    'Software version 5.24.1.3 is supported until 2027',
    'Port 4 of the switch was open, ports 1 and 2 were locked',
    'The ship called at NLRTM and DEHAM; the port of Rotterdam has 12 berths',
    'Close the ports of call at 30 minutes notice',
    'Two USB ports were unlocked (e.g. on the ECDIS), i.e. both units',
    'See https://www.cisa.gov/known-exploited-vulnerabilities',
    'CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:L/SC:N/SI:N/SA:N',
    'MSC-MEPC.2/Circ.12/Rev.2 and MSC-FAL.1/Circ.3/Rev.3',
    'IEC 62443-3-3 SR 5.2, IEC 61162-460, 33 CFR 101.650(e)(3)(iv)',
    'A missing space.The next sentence goes on. It ends.No more',
    'NET-04 on ECDIS 1 and MCH-02, D03 to D07, F-03',
    'Write to dpa@company.example',
    'The serial interface and its number of users',
    'Deny by default; permit only what the drawing shows',
    'Wi-Fi at 2.4 and 5 GHz, 802.11',
    'Two hosts were unknown, 48 were counted',
    'Access list of visitors is kept at the gangway',
  ])('nothing in: %s', (text) => {
    expect(technicalDetail(text, own)).toBeNull();
  });

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['dots', '1.'.repeat(100_000)],
    ['colons', 'a:'.repeat(100_000)],
    ['labels', 'a.'.repeat(100_000)],
    ['dashes', 'a-'.repeat(100_000)],
    ['slashes', '/'.repeat(200_000)],
    ['ports', 'ports 1, '.repeat(22_000)],
    ['port list', 'ports ' + '1, '.repeat(66_000)],
    ['spaces', ' '.repeat(200_000)],
    ['serial', 'serial number '.repeat(14_000)],
    ['tcp', 'tcp '.repeat(50_000)],
    ['short tokens', '1.a '.repeat(50_000)],
    ['long tokens', 'a1.b-2_'.repeat(28_000)],
  ])('costs little to look for in 200 kB of %s', (_name, text) => {
    expect(costOf(() => technicalDetail(text, own))).toBeLessThan(50);
  });
});
