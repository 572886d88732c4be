// Technical severity: the score of a CVSS vector of any version, or null for a text that is not one.
import * as library from 'ae-cvss-calculator';
import { cvss2Score } from './cvss-2.ts';
import { parseCvss, type CvssVersion, type ParsedVector } from './cvss-grammar.ts';

export type CvssBand = 'none' | 'low' | 'medium' | 'high' | 'critical';

export interface CvssResult {
  readonly version: CvssVersion;
  /** 0 to 10, one decimal, over all metrics the vector defines. */
  readonly score: number;
  readonly band: CvssBand;
}

/** The bands of 3.x and 4.0, used for 2.0 as well so that one table leads to one severity. */
const BANDS = [
  ['critical', 9],
  ['high', 7],
  ['medium', 4],
  ['low', 0.1],
] as const;

/** Vectors repeat within a report and over a fleet; the newest thousand are kept. */
const known = new Map<string, CvssResult | null>();
const MOST_KNOWN = 1000;

/** Score and band of a vector; null when it is not a valid vector. Never throws. */
export function cvssOf(vector: string): CvssResult | null {
  const before = known.get(vector);
  if (before !== undefined) return before;
  const result = computed(vector);
  if (known.size >= MOST_KNOWN) known.clear();
  if (vector.length < 400) known.set(vector, result);
  return result;
}

function computed(vector: string): CvssResult | null {
  const parsed = parseCvss(vector);
  if (parsed === null) return null;
  const score = scoreOf(vector, parsed);
  return score === null ? null : { version: parsed.version, score, band: bandOf(score) };
}

/** Whether a vector takes integrity or availability away, of the weak system or of those behind it, as the environment modifies it. */
export function losesIntegrityOrAvailability({ version, metrics }: ParsedVector): boolean {
  const pairs = version === '4.0' ? ['VI', 'VA', 'SI', 'SA'] : ['I', 'A'];
  return pairs.some((metric) => {
    const modified = metrics.get(`M${metric}`) ?? 'X';
    return (modified === 'X' ? metrics.get(metric) : modified) !== 'N';
  });
}

/** Whether a 4.0 vector says that people may be hurt: S:P, MSI:S or MSA:S. */
export function endangersPeople({ version, metrics }: ParsedVector): boolean {
  return version === '4.0' && (metrics.get('S') === 'P' || metrics.get('MSI') === 'S' || metrics.get('MSA') === 'S');
}

/** The library is a CommonJS bundle: some loaders put its exports on the namespace, some on `default`. */
const calculators: typeof library = 'default' in library ? (library.default as typeof library) : library;

const CALCULATOR = {
  '3.0': (vector: string) => new calculators.Cvss3P0(vector),
  '3.1': (vector: string) => new calculators.Cvss3P1(vector),
  '4.0': (vector: string) => new calculators.Cvss4P0(vector),
} as const;

function scoreOf(vector: string, { version, metrics }: ParsedVector): number | null {
  if (version === '2.0') return cvss2Score(metrics);
  try {
    const { overall } = CALCULATOR[version](vector).calculateScores();
    return Number.isFinite(overall) ? Math.round(overall * 10) / 10 : null;
  } catch {
    return null;
  }
}

function bandOf(score: number): CvssBand {
  for (const [band, least] of BANDS) if (score >= least) return band;
  return 'none';
}
