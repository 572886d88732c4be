// Which passwords are taken and which are not.
import { describe, expect, it } from 'vitest';
import { passwordFault } from './password-fault.ts';

const owner = { email: 'petra.stavrou@meridian.example', name: 'Petra Stavrou' };

describe('a password', () => {
  it.each([
    ['short1!', /at least 12/],
    ['áéíóúáéíóúá', /at least 12/],
    ['aaaaaaaaaaaaaaaaaa', /five different/],
    ['abababababababab', /five different/],
    ['123456789012', /guessed first/],
    ['passwordpassword', /guessed first/],
    ['Password123456', /guessed first/],
    ['qwertyuiop123', /guessed first/],
    ['PetraStavrou2026', /guessed first/],
    ['meridian-petra', /guessed first/],
    ['abcdefghijklmnop', /guessed first/],
    ['plimsoll plimsoll 1', /guessed first/],
    ['correct horse battery staple'.replaceAll(' ', ''), /guessed first/],
  ])('%s is not taken', (password, why) => {
    expect(passwordFault(password, owner)).toMatch(why);
  });

  it.each([
    'load-line-1876',
    'tide gauge lantern quay',
    'Xk9!vR2#pL7m',
    'Смоляной канат и якорь',
    '海図と羅針盤と錨と帆と風と波',
  ])('%s is taken', (password) => {
    expect(passwordFault(password, owner)).toBeNull();
  });
});
