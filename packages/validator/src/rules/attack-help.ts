// Finds in a text what helps to repeat an attack: commands, attack tools, payloads, numbered steps.

export type HelpKind = 'a command line' | 'an attack tool' | 'a payload' | 'numbered steps of an attack';

const TOOL =
  /\b(?:nmap|masscan|msfconsole|msfvenom|metasploit|meterpreter|mimikatz|sqlmap|crackmapexec|netexec|hashcat|john the ripper|bettercap|ettercap|responder\.py|impacket|bloodhound|cobalt strike|aircrack-ng|hackrf_transfer|gps-sdr-sim)\b/i;
const COMMAND =
  /\b(?:curl|wget|ssh|telnet|ftp|nc|ncat|netcat|ping|hydra|snmpwalk|modbus-cli|python3?|tcpdump|socat) (?:-{1,2}[a-z]|[a-z0-9._-]{1,60}@|\d{1,3}\.\d|[a-z]{2,6}:\/\/)|\bsudo [a-z]|\bpowershell(?:\.exe)? -|\bcmd(?:\.exe)? \/[ck]\b|\/bin\/(?:ba)?sh\b|\b(?:rm|chmod) -[a-z]{1,3} |(?:^|\n) {0,4}[$#>] ?[a-z][a-z0-9_-]{1,20} [-/\w]/i;
const PAYLOAD =
  /'\s?or\s?'?1'?\s?=\s?'?1|<script\b|\bunion select\b|\.\.\/\.\.\/|\.\.\\\.\.\\|%00|\\x[0-9a-f]{2}\\x[0-9a-f]{2}|\$\{jndi:|\{\{7\*7\}\}|\bAAAA%[nxs]/i;
const STEP = /(?:^|\n|[.;:] )[ \t]{0,4}(?:step )?\d{1,2}[.):][ \t]{1,4}([a-z]{2,20})/gi;
const ATTACK_VERBS: ReadonlySet<string> = new Set(
  'attach authenticate browse brute bypass capture connect crack craft dump enter enumerate escalate execute exploit extract flood forge fuzz guess inject intercept join launch log login open overwrite plug replay run scan send sniff spoof submit transmit type upload'.split(
    ' ',
  ),
);
const LEAST_STEPS = 2;

/** The first kind of help in a text, or null. Every expression is bounded; the cost is linear. */
export function attackHelpIn(text: string): HelpKind | null {
  if (TOOL.test(text)) return 'an attack tool';
  if (COMMAND.test(text)) return 'a command line';
  if (PAYLOAD.test(text)) return 'a payload';
  return countAttackSteps(text) >= LEAST_STEPS ? 'numbered steps of an attack' : null;
}

function countAttackSteps(text: string): number {
  let count = 0;
  for (const [, verb = ''] of text.matchAll(STEP)) if (ATTACK_VERBS.has(verb.toLowerCase())) count++;
  return count;
}
