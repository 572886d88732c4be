// Shows which texts hold a secret, which only speak of one, and that no text makes the search slow.
import { describe, expect, it } from 'vitest';
import { costOf } from '../testing/cost-of.ts';
import { hintsIn, secretIn } from './secrets.ts';

const letters = (count: number): string => 'Ab3'.repeat(count).slice(0, count);

describe('secrets', () => {
  it.each([
    `-----BEGIN ${'RSA '}PRIVATE KEY-----\nMIIE`,
    '-----BEGIN OPENSSH PRIVATE KEY-----',
    `AKIA${'Q'.repeat(16)}`,
    `token ghp_${letters(36)}`,
    `xoxb-${letters(24)}`,
    `AIza${letters(35)}`,
    `Authorization: Bearer ${letters(40)}`,
    `eyJ${letters(20)}.eyJ${letters(40)}.${letters(40)}`,
    'The password: Winter2026!',
    'password is "admin"',
    'Password: admin',
    'password=admin',
    'user admin, pwd: 1234',
    'The passcode is 4471',
    'community string: public',
    'community string "public"',
    'snmp-server community fleetRO ro',
    'API key = 9f8e7d6c5b4a',
    'Wi-Fi key: Harbour-2024',
    'PSK: nordicstar77',
    'The token was kQ8dXz41',
    'Login with the default admin/admin',
    'postgres://fleet:s3cret@db/main',
    'https://user:hunter2@10.0.0.5/',
    'enable secret 5 $1$abcd$efghijklmnopqrstuvwxyz',
    'username ops password 7 0822455D0A16',
    `$2b$10$${letters(53)}`,
  ])('are found: %s', (text) => {
    expect(secretIn(text)).not.toBeNull();
    expect([...hintsIn(text)]).not.toEqual([]);
  });

  it.each([
    'The password is shared by all officers on the bridge',
    'The password is changed at each crew change',
    'Passwords: shared between watches',
    'Password: none set',
    'Password policy: weak',
    'password: ********',
    'Password: [removed]',
    'The administrator password was the factory default',
    'Default accounts were present; the password was not changed since delivery',
    'Two-factor token is kept in the safe',
    'Community string is the factory default',
    'Private keys are kept ashore',
    'The API key has no expiry',
    'key switch: keyed alike',
    'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'https://www.example.org/a:b@c',
    'Login and logout times are kept in the log',
    'The crew account and/or the officer account',
    'Secret questions are not used',
    'Shared password for all accounts; see F-03',
    'Passwords of 8 characters are accepted',
    'Passcode is written on a label beside the screen',
    'CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:L/SC:N/SI:N/SA:N',
  ])('are not seen where there are none: %s', (text) => {
    expect(secretIn(text)).toBeNull();
  });

  it.each([
    ['letters', 'a'.repeat(200_000)],
    ['password again and again', 'password '.repeat(22_000)],
    ['colons', 'password' + ':'.repeat(200_000)],
    ['spaces', 'password' + ' '.repeat(200_000)],
    ['addresses', 'http://'.repeat(28_000)],
    ['address with user', 'a://' + 'a:'.repeat(100_000)],
    ['token beginnings', 'eyJ'.repeat(66_000)],
    ['token with dots', `eyJ${'a'.repeat(50)}.`.repeat(3_700)],
    ['accounts', 'account aaaa '.repeat(15_000)],
    ['begin', '-----BEGIN '.repeat(18_000)],
    ['hash', '$6$aaaaaaaaaaaaaaaa'.repeat(10_000)],
    ['keys', 'access_key '.repeat(18_000)],
  ])('cost little to look for in 200 kB of %s', (_name, text) => {
    expect(costOf(() => secretIn(text))).toBeLessThan(50);
  });
});
