// The words for what an identifier may stand for.
const words: Readonly<Record<string, string>> = {
  system: 'system',
  zone: 'zone',
  conduit: 'conduit',
  person: 'team member',
  authorisation: 'authorisation',
  execution: 'execution',
  finding: 'finding',
  evidence: 'evidence',
  incident: 'incident',
  handback: 'hand-back entry',
  change: 'change',
  exclusion: 'exclusion',
};

export const kindWords = (kinds: readonly string[]): string => kinds.map((kind) => words[kind] ?? kind).join(' or ');
