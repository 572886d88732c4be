// Finds what helps an attacker in a text that may be shared: addresses, host names, serial numbers, ports, configuration.

export type DetailKind =
  | 'a network address'
  | 'a hardware address'
  | 'a host name'
  | 'a serial number'
  | 'ports of a service'
  | 'a line of configuration';

const LONGEST_TOKEN = 300;

/**
 * The first kind of technical detail in a text, or null. `own` holds serial numbers and addresses of the report in lower case.
 * One pass over the characters; expressions see tokens of at most 300 characters, so the cost is linear.
 */
export function technicalDetail(text: string, own: ReadonlySet<string>): DetailKind | null {
  return inTokens(text, own) ?? inPhrases(text);
}

function inTokens(text: string, own: ReadonlySet<string>): DetailKind | null {
  let start = -1;
  let marks = 0;
  for (let n = 0; n <= text.length; n++) {
    const kind = n < text.length ? kindOf(text.charCodeAt(n)) : NONE;
    if (kind !== NONE && n - start < LONGEST_TOKEN) {
      if (start < 0) [start, marks] = [n, 0];
      marks |= kind;
      continue;
    }
    if (start >= 0 && n - start >= 4 && marks & (DIGIT | JOINT) && marks !== DIGIT) {
      const found = classify(text.slice(start, n), text.slice(Math.max(0, start - 18), start), own);
      if (found) return found;
    }
    start = kind === NONE ? -1 : n;
    marks = kind === NONE ? 0 : kind;
  }
  return null;
}

const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
/** A mark between the parts of a token: dot, colon, dash, underscore, slash, backslash, at. */
const JOINT = 4;

const KIND_BY_CODE: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_none, code) => {
  const letter = String.fromCharCode(code);
  if (/[A-Za-z]/.test(letter)) return LETTER;
  if (/\d/.test(letter)) return DIGIT;
  return /[.:_\\/@-]/.test(letter) ? JOINT : NONE;
});

const kindOf = (code: number): number => KIND_BY_CODE[code] ?? NONE;

function classify(raw: string, before: string, own: ReadonlySet<string>): DetailKind | null {
  const token = raw.replace(/^[.:/@-]{1,9}/, '').replace(/[.:/@-]{1,9}$/, '');
  if (token.length < 4) return null;
  const lower = token.toLowerCase();
  if (own.has(lower)) return /[.:]/.test(token) ? 'a network address' : 'a serial number';
  if (/\d/.test(token)) {
    if (isHardwareAddress(lower)) return 'a hardware address';
    if (isNetworkAddress(lower, before)) return 'a network address';
  }
  return isHostName(raw, lower) ? 'a host name' : null;
}

const isHardwareAddress = (token: string): boolean =>
  /(?:^|[^0-9a-f])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![0-9a-f:-])/.test(token) ||
  /^[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}$/.test(token);

/** Words before four numbers that make them a clause or a version. */
const NUMBERED =
  /(?:clauses?|sections?|chapters?|paragraphs?|para|annex|rules?|regulations?|requirements?|table|e22|e26|e27|iacs|ur|sr|version|v|release|firmware|software|build)[.:]? ?$/i;

function isNetworkAddress(token: string, before: string): boolean {
  const quad = /(?<![\d.])(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3}|[x*])(?![\d.]*\d)/.exec(token);
  if (quad && !/[a-z]$/.test(token.slice(0, quad.index)) && !NUMBERED.test(before)) {
    const [, ...parts] = quad;
    if (parts.every((part) => part === 'x' || part === '*' || Number(part) <= 255) && parts[0] !== '0') return true;
  }
  if (!token.includes(':')) return false;
  const groups =
    token
      .split('%', 1)[0]
      ?.replace(/\/\d{1,3}$/, '')
      .split(':') ?? [];
  if (!groups.every((group) => /^[0-9a-f]{0,4}$/.test(group)) || groups.length > 8) return false;
  return token.includes('::') ? groups.filter((group) => group !== '').length >= 2 : groups.length === 8;
}

const PRIVATE_ENDINGS = 'local|lan|internal|intranet|corp|localdomain|domain|ad|vsat';
const PUBLIC_ENDINGS = 'com|net|org|info|biz|int|edu|gov|mil|cloud|aero|shipping';
const NAMED_ENDING = new RegExp(
  String.raw`^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.){1,8}(?:${PRIVATE_ENDINGS}|${PUBLIC_ENDINGS})$`,
);
/** A country ending counts only behind a name with a digit or dash, or behind two labels: “e.g” and a missing space are no hosts. */
const COUNTRY_ENDING =
  /^(?=[a-z]{0,40}[\d-]|[a-z]{2,40}\.[a-z]{2,40}\.)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2}$/;
/** BRIDGE-PC-01, mv-srv01: a place, a role of a computer and a number. */
const NUMBERED_HOST =
  /^(?:[a-z0-9]{1,15}[-_]){1,3}(?:srv|server|dc|pc|ws|wks|fw|sw|rtr|nas|plc|hmi|host|vm|esx|esxi|ap|ntb|laptop)[-_]?\d{1,4}$/;
/** Places where standards and advisories are published; naming them gives nothing away. */
const PUBLISHED =
  /(?:^|\.)(?:imo\.org|iacs\.org\.uk|cisa\.gov|nist\.gov|mitre\.org|first\.org|cve\.org|bimco\.org|enisa\.europa\.eu|uscg\.mil|iso\.org|iec\.ch)$/;

function isHostName(raw: string, token: string): boolean {
  if (/^\\\\[a-z0-9._-]{1,63}\\/i.test(raw)) return true;
  const host = /^(?:[a-z]{2,10}:\/\/)?(?:[^/@]{1,80}@)?([^/:@\\]{1,253})/.exec(token)?.[1] ?? '';
  if (token.includes('@') && !token.includes('://')) return false;
  if (PUBLISHED.test(host)) return false;
  return NAMED_ENDING.test(host) || COUNTRY_ENDING.test(host) || NUMBERED_HOST.test(host);
}

const SERIAL =
  /\b(?:serial (?:number|no\.?|nr\.?)|s\/n|ser\. ?no\.?)[ :#]{0,3}(?:is |was )?(?=[a-z-]{0,12}\d)[a-z0-9-]{4,}/i;
const PROTOCOL_PORT = /\b(?:tcp|udp)(?:[/ :-]| ports? )\d{1,5}\b|\b\d{1,5}\/(?:tcp|udp)\b/i;
const PORTS = /\bports? (\d{1,5}(?:(?:, ?| and | or |\/)\d{1,5}){0,20})(?![\d.-])/gi;
const CONFIGURATION =
  /\b(?:permit|deny) (?:ip|tcp|udp|icmp) \S|\baccess-list \d|\bip (?:route|address) \d|\bswitchport (?:mode|access|trunk)|\bsnmp-server \w|\biptables -|\bset (?:security|firewall|interfaces) \w|\binterface (?:gigabit|fast|ten)?ethernet ?\d|\bhkey_(?:local|current|users|classes)|\bhklm\\|\bnet (?:user|localgroup|use) \S|\bchmod \d|\ballow(?:ed)? from any to any\b|\bany[ -]any (?:permit|allow)\b|\bvlan \d{1,4} name\b/i;

function inPhrases(text: string): DetailKind | null {
  if (SERIAL.test(text)) return 'a serial number';
  if (PROTOCOL_PORT.test(text) || listsPorts(text)) return 'ports of a service';
  return CONFIGURATION.test(text) ? 'a line of configuration' : null;
}

/** Numbers of services that need no protocol beside them to be understood. */
const SERVICES: ReadonlySet<number> = new Set([
  21, 22, 23, 25, 53, 80, 102, 110, 123, 135, 139, 143, 161, 389, 443, 445, 502, 554, 631, 1433, 1521, 1883, 2404, 3306,
  3389, 4840, 5060, 5432, 5900, 8000, 8080, 8443, 9100, 10001, 20000, 44818, 47808,
]);

/** “port 22” and “ports 22, 80 and 8443”, but not “port 4 of the switch” and not “ports 1 and 2”. */
function listsPorts(text: string): boolean {
  for (const [, list = ''] of text.matchAll(PORTS)) {
    const numbers = list.split(/\D{1,5}/).map(Number);
    if (
      numbers.some((number) => SERVICES.has(number)) &&
      (numbers.length === 1 || numbers.every((number) => number >= 20))
    )
      return true;
  }
  return false;
}
