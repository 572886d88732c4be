// What is wrong with a password that somebody chose: too short, guessed first, or made of what everybody knows about them.

/** NIST SP 800-63B asks for length and a list of the known, not for kinds of letters. */
export const PASSWORD_LENGTH = 12;

/** Words that passwords of twelve letters and more are made of when nobody thinks; what is left beside them has to be long enough by itself. */
const known = [
  'password',
  'passwort',
  'passphrase',
  'qwertyuiop',
  'qwerty',
  'qwertz',
  'azerty',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx',
  'iloveyou',
  'letmein',
  'welcome',
  'administrator',
  'admin',
  'changeme',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'superman',
  'trustno1',
  'correcthorsebatterystaple',
  'plimsoll',
] as const;

/** Four runs of what is next to each other: counting, the alphabet, and both backwards. */
const runs = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
];
const LEFT_OVER = 6;

/** @returns a sentence that says what is wrong; null when nothing is */
export function passwordFault(
  password: string,
  { email, name }: { readonly email: string; readonly name: string },
): string | null {
  if ([...password].length < PASSWORD_LENGTH) return `A password has at least ${PASSWORD_LENGTH} characters.`;
  if (new Set(password).size < 5) return 'The password is made of less than five different characters.';
  const about = [...email.split(/[^\p{L}\p{N}]+/u), ...name.split(/[^\p{L}\p{N}]+/u)].filter(
    (word) => word.length >= 4,
  );
  const rest = [...about, ...known].reduce(
    (text, word) => text.replaceAll(word.toLowerCase(), ' '),
    password.toLowerCase(),
  );
  const letters = withoutRuns(rest).replaceAll(/\s/g, '');
  if (letters.length < LEFT_OVER)
    return 'The password is one that is guessed first: a well-known word, a run of keys, your name or your address.';
  return null;
}

/** A run of four or more is one thing to guess. */
function withoutRuns(text: string): string {
  let out = '';
  for (let at = 0; at < text.length;) {
    const length = runLength(text, at);
    if (length < 4) out += text[at] ?? '';
    at += length < 4 ? 1 : length;
  }
  return out;
}

function runLength(text: string, at: number): number {
  let longest = 1;
  while (at + longest < text.length && text[at + longest] === text[at]) longest += 1;
  for (const run of runs)
    for (let length = longest + 1; at + length <= text.length && run.includes(text.slice(at, at + length)); length += 1)
      longest = length;
  return longest;
}
