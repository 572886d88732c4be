// Shows which texts help to repeat an attack, which only speak of one, and that no text makes the search slow.
import { describe, expect, it } from 'vitest';
import { costOf } from '../testing/cost-of.ts';
import { attackHelpIn } from './attack-help.ts';

describe('help for an attack', () => {
  it.each([
    ['As nmap shows, everything answers', 'an attack tool'],
    ['Metasploit has a module for it', 'an attack tool'],
    ['curl -k the page and read the version', 'a command line'],
    ['ssh admin@gateway opens a shell', 'a command line'],
    ['Call it with powershell -enc', 'a command line'],
    ["Enter ' or 1=1 as the name", 'a payload'],
    ['Ask for ../../etc', 'a payload'],
    ['1. Connect to the mess network. 2. Log in as operator. 3. Change a set-point.', 'numbered steps of an attack'],
    ['Step 1: Scan the range\nStep 2: Exploit the service', 'numbered steps of an attack'],
  ])('%s → %s', (text, kind) => {
    expect(attackHelpIn(text)).toBe(kind);
  });

  it.each([
    '1. Change the password. 2. Close the connection. 3. Retest in port.',
    'A scan of the office network was agreed and done at low rate',
    'Ship office computers can reach the engine control network',
    'Find out with the maker whether the page can be closed',
    'Connect the second receiver to an antenna of its own',
    'The curl of the cable shows wear',
    'More than 3 of 10 systems, > 30 %',
    'Officers ping each other by telephone and/or radio',
  ])('none in: %s', (text) => {
    expect(attackHelpIn(text)).toBeNull();
  });

  it.each([
    ['steps', '1. connect '.repeat(18_000)],
    ['commands', 'ssh '.repeat(50_000)],
    ['user names', `ssh ${'a'.repeat(200_000)}`],
    ['quotes', "' or ".repeat(40_000)],
    ['spaces', ' '.repeat(200_000)],
    ['prompts', '\n$ '.repeat(60_000)],
  ])('costs little to look for in 200 kB of %s', (_name, text) => {
    expect(costOf(() => attackHelpIn(text))).toBeLessThan(50);
  });
});
