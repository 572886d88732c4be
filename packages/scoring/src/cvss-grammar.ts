// The metrics of each CVSS version, so that a vector is judged whole before anything is computed from it.

export type CvssVersion = '2.0' | '3.0' | '3.1' | '4.0';

interface Grammar {
  readonly prefix: string;
  /** FIRST fixes the order for 4.0 only (specification 4.0, chapter 7); the schemas of 2.0 and 3.x take any order. */
  readonly ordered: boolean;
  readonly mandatory: readonly string[];
  /** Allowed values by metric, in the published order. */
  readonly metrics: Readonly<Record<string, readonly string[]>>;
}

const table = (rows: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    rows
      .trim()
      .split(/\s+/)
      .map((row) => {
        const [metric = '', values = ''] = row.split(':');
        return [metric, values.split(',')];
      }),
  );

const VERSION_3 = table(`
  AV:N,A,L,P AC:L,H PR:N,L,H UI:N,R S:U,C C:N,L,H I:N,L,H A:N,L,H
  E:X,U,P,F,H RL:X,O,T,W,U RC:X,U,R,C
  CR:X,L,M,H IR:X,L,M,H AR:X,L,M,H
  MAV:X,N,A,L,P MAC:X,L,H MPR:X,N,L,H MUI:X,N,R MS:X,U,C MC:X,N,L,H MI:X,N,L,H MA:X,N,L,H`);

const MANDATORY_3 = ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'];

const GRAMMARS: Readonly<Record<CvssVersion, Grammar>> = {
  '2.0': {
    prefix: '',
    ordered: false,
    mandatory: ['AV', 'AC', 'Au', 'C', 'I', 'A'],
    metrics: table(`
      AV:L,A,N AC:H,M,L Au:M,S,N C:N,P,C I:N,P,C A:N,P,C
      E:U,POC,F,H,ND RL:OF,TF,W,U,ND RC:UC,UR,C,ND
      CDP:N,L,LM,MH,H,ND TD:N,L,M,H,ND CR:L,M,H,ND IR:L,M,H,ND AR:L,M,H,ND`),
  },
  '3.0': { prefix: 'CVSS:3.0/', ordered: false, mandatory: MANDATORY_3, metrics: VERSION_3 },
  '3.1': { prefix: 'CVSS:3.1/', ordered: false, mandatory: MANDATORY_3, metrics: VERSION_3 },
  '4.0': {
    prefix: 'CVSS:4.0/',
    ordered: true,
    mandatory: ['AV', 'AC', 'AT', 'PR', 'UI', 'VC', 'VI', 'VA', 'SC', 'SI', 'SA'],
    metrics: table(`
      AV:N,A,L,P AC:L,H AT:N,P PR:N,L,H UI:N,P,A VC:H,L,N VI:H,L,N VA:H,L,N SC:H,L,N SI:H,L,N SA:H,L,N
      E:X,A,P,U CR:X,H,M,L IR:X,H,M,L AR:X,H,M,L
      MAV:X,N,A,L,P MAC:X,L,H MAT:X,N,P MPR:X,N,L,H MUI:X,N,P,A
      MVC:X,H,L,N MVI:X,H,L,N MVA:X,H,L,N MSC:X,H,L,N MSI:X,S,H,L,N MSA:X,S,H,L,N
      S:X,N,P AU:X,N,Y R:X,A,U,I V:X,D,C RE:X,L,M,H U:X,Clear,Green,Amber,Red`),
  },
};

export interface ParsedVector {
  readonly version: CvssVersion;
  readonly metrics: ReadonlyMap<string, string>;
}

/** Metrics of a vector; null when a metric is missing, repeated, unknown, has a value it can't have or, in 4.0, stands in the wrong place. */
export function parseCvss(vector: string): ParsedVector | null {
  const version = versionOf(vector);
  const { prefix, ordered, mandatory, metrics: allowed } = GRAMMARS[version];
  const order = Object.keys(allowed);
  const metrics = new Map<string, string>();
  let place = -1;
  for (const part of vector.slice(prefix.length).split('/')) {
    const [metric = '', value, ...rest] = part.split(':');
    const next = order.indexOf(metric);
    if (next < 0 || value === undefined || rest.length > 0) return null;
    if (metrics.has(metric) || allowed[metric]?.includes(value) !== true || (ordered && next < place)) return null;
    place = next;
    metrics.set(metric, value);
  }
  return mandatory.every((metric) => metrics.has(metric)) ? { version, metrics } : null;
}

function versionOf(vector: string): CvssVersion {
  for (const version of ['4.0', '3.1', '3.0'] as const) if (vector.startsWith(GRAMMARS[version].prefix)) return version;
  return '2.0';
}
