// Which servers an organisation can make us talk to, and which not.
import { describe, expect, it } from 'vitest';
import { guardedFetch, isPublicAddress, type Lookup } from './guarded-fetch.ts';

const resolving =
  (...addresses: string[]): Lookup =>
  (_name, _options, done) => {
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'localhost',
    '',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
  it.each(['9.9.9.9', '172.32.0.1', '100.128.0.1', '2620:fe::fe', '2a00:1450:4001::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('nothing is fetched', () => {
  it.each([
    'http://login.example/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://user:word@login.example/',
    'file:///etc/passwd',
  ])('from %s', async (url) => {
    await expect(guardedFetch(resolving('9.9.9.9'))(url, {})).rejects.toThrow(/no public server/);
  });
  it.each([[['10.0.0.1']], [['9.9.9.9', '127.0.0.1']], [['::ffff:10.0.0.1']], [[]]])(
    'from a name that leads to %o',
    async (addresses) => {
      await expect(guardedFetch(resolving(...addresses))('https://login.example/', {})).rejects.toThrow(
        /no public server/,
      );
    },
  );
});
