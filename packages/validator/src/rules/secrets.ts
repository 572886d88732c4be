// Recognises passwords, keys and tokens by their form or by the words before them; says which kind, never which value.

export type SecretKind =
  | 'a private key'
  | 'an access key or token'
  | 'a password or key with its value'
  | 'an address with a password in it'
  | 'the hash of a password';

/**
 * Parts of the words and forms below that a text with a secret has, in small groups: a search engine skips through a text
 * with few alternatives of like length far faster than with many.
 */
const HINTS: readonly RegExp[] = [
  /[Pp]ass[wpc]|PASS[WPC]/g,
  /[Tt]oken|TOKEN|[Ss]ecre|SECRE/g,
  /ommunity|OMMUNIT|redentia|REDENTI/g,
  /[Pp]wd|PWD|[Pp]sk|PSK|eyJ/g,
  /[_ -][Kk]ey|[_ -]KEY|[a-z][Kk]ey/g,
  /in code|IN CODE|[Ll]og-?in|LOGIN/g,
  /ccount|CCOUNT|efault|EFAULT/g,
  /:\/\/|\$[156y]\$|\$2[aby]\$|\$argon/g,
  /-BEGIN |z3u2|[Bb]earer |[Bb]asic /g,
  /AKIA|ASIA|AIza|SG\.|AGE-S|PuTTY/g,
  /gh[pousr]_|github_pat|glpat-|xox[a-s]-|k_live_/g,
];

/** Where in a text a secret may stand; cheap, and false far more often than not. */
export function* hintsIn(text: string): Generator<number> {
  for (const hint of HINTS) for (const match of text.matchAll(hint)) yield match.index;
}

const FORMS: readonly (readonly [SecretKind, RegExp])[] = [
  [
    'a private key',
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY|PuTTY-User-Key-File-\d|AGE-SECRET-KEY-1[0-9A-Z]{40}|\bz3u2[1-9A-HJ-NP-Za-km-z]{40,46}\b/,
  ],
  [
    'an access key or token',
    /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bgh[pousr]_[0-9A-Za-z]{30,}|\bgithub_pat_[0-9A-Za-z_]{30,}|\bglpat-[0-9A-Za-z_-]{20}|\bxox[abeoprs]-[0-9A-Za-z-]{10,}|\bAIza[0-9A-Za-z_-]{35}|\b[srp]k_live_[0-9A-Za-z]{16,}|\bSG\.[\w-]{16,64}\.[\w-]{16,64}/,
  ],
  ['an access key or token', /\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{8,2000}/],
  ['an access key or token', /\b[Bb]earer [A-Za-z0-9._~+/-]{20,}|\b[Aa]uthorization: {0,2}[Bb]asic [A-Za-z0-9+/=]{8,}/],
  [
    'the hash of a password',
    /\$(?:1|2[aby]|5|6|y|argon2id?)\$[./A-Za-z0-9$,=]{20,}|\b(?:password|secret) [5789] [0-9A-Za-z$./]{8,}/,
  ],
  ['a password or key with its value', /\bsnmp-server community [^\s<[{*]{3,}/],
];

const URL_WITH_PASSWORD = /\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s/:@]{1,64}:([^\s/@]{1,128})@/gi;
/** A word for a secret, a sign or verb, and what follows: `password: x`, `pwd=x`, `the community string is "x"`, `password "x"`. */
const ASSIGNED =
  /(?<![\w:])(?:pass(?:word|wd|phrase|code)|pwd|psk|pin code|(?:pre-?shared|api|access|secret|private|wpa2?|wi-?fi|encryption|network)[ _-]?key|(?:client[ _-]?|shared[ _-])?secret|(?:access|auth|api|session|bearer)?[ _-]?token|community(?: string)?)["']?(?: {0,3}(:|=|:=|=>) {0,3}| (is|was) (?:set to |still )?| (?=["'“‘]))(["'“‘`]?)([^\s"'”’`]{3,200})(["'”’`]?)/gi;
const SAME_TWICE = /\b(?:credentials?|passwords?|log-?ins?|accounts?|default)\b[^\n]{0,40}?\b(\w{4,20}) ?\/ ?\1\b/i;

/** The kind of secret that a text holds, or null. Quantifiers are bounded or end at a single class, so the search is linear. */
export function secretIn(text: string): SecretKind | null {
  if (hintsIn(text).next().done) return null;
  for (const [kind, form] of FORMS) if (form.test(text)) return kind;
  if (text.includes('://'))
    for (const [, value = ''] of text.matchAll(URL_WITH_PASSWORD))
      if (!isMasked(value)) return 'an address with a password in it';
  for (const match of text.matchAll(ASSIGNED)) if (isValue(match, text)) return 'a password or key with its value';
  return SAME_TWICE.test(text) ? 'a password or key with its value' : null;
}

const isMasked = (value: string): boolean =>
  /^[*x•.#<>[\]{}_-]{1,200}$/i.test(value) ||
  /^(?:\$\{|<|\[|\{\{|%)/.test(value) ||
  /^(?:redacted|removed|masked|hidden|sealed|withheld|password|user|pass|pwd)$/i.test(value);

/** What follows the word is a value and not the rest of a sentence. */
function isValue(match: RegExpMatchArray, text: string): boolean {
  const [whole, sign, verb, open = '', raw = ''] = match;
  const value = raw.replace(/[.,;:)\]]{1,3}$/, '');
  if (value.length < 3 || isMasked(value) || PLAIN.has(value.toLowerCase())) return false;
  if (open !== '') return true;
  if (/[\d!#$%&@^_+=]/.test(value) && /[a-z]/i.test(value)) return true;
  if (/^\d{4,}$/.test(value)) return true;
  if (/[a-z][A-Z]/.test(value)) return true;
  if (verb !== undefined || sign === undefined) return false;
  const isTight = whole.includes(`${sign}${value}`);
  const next = text.slice((match.index ?? 0) + whole.length).trimStart();
  return isTight || /[.,;)]$/.test(raw) || next === '' || /^[,;.)/\n]/.test(next);
}

/** What people say about a secret without saying it. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'absent adequate aged blank changed checked common company complex confidential crew default disabled empty enabled encrypted expired factory found fixed given good hidden identical known ' +
    'individual kept known left local long longer maker’s managed missing named never no none not noted off old on one open optional personal policy poor present printed protected redacted removed replaced required ' +
    'reset reused rotated same sealed secret see set shared short single stored strong static unchanged unique unknown unset used valid visible weak withheld written wrong yes n/a na nil ok pass passed fail failed partial partly'
  ).split(' '),
);
