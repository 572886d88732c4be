// Roles in the words of many ships pass as roles, and names are seen as names.
import { expect, it } from 'vitest';
import { looksLikePerson } from './person-name.ts';

it.each([
  'Officer of the watch',
  'Chief officer',
  'Master',
  'Second Engineer',
  '2nd Engineer',
  'Electro-technical officer',
  'ETO',
  'Able Seaman',
  'OOW',
  'Ship Security Officer',
  'Senior DPO',
  'Hotel Manager',
  'Chief Cook',
  'Capt. of the watch',
  'Bosun and two ABs',
  'Kapitän',
  'Erster Offizier',
  'Cargo Control Room Operator',
  'Designated Person Ashore',
  '',
])('“%s” is a role', (role) => expect(looksLikePerson(role)).toBe(false));

it.each([
  'Ivan Petrov',
  'Mr Smith',
  'Capt. Okafor',
  'Master Ivan Petrov',
  'Chief officer J. Santos Cruz',
  'Maria de los Reyes',
  'Dr. Meyer',
  'Nguyễn Văn',
])('“%s” is a person', (role) => expect(looksLikePerson(role)).toBe(true));
