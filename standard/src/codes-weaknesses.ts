// Weaknesses (CWE) and techniques (ATT&CK for ICS) that findings name, looked up by identifier.
import techniqueList from '../codes/attack-ics.json' with { type: 'json' };
import weaknessList from '../codes/cwe.json' with { type: 'json' };

export interface Weakness {
  /** CWE identifier, for example `CWE-798`. */
  readonly id: string;
  /** Short title of our own. */
  readonly title: string;
  /** A pillar, class or category: it does not tell anyone what to put right. */
  readonly tooCoarse?: true;
  readonly kind?: 'category';
}

export type WeaknessStanding = 'listed' | 'too-coarse' | 'not-listed' | 'out-of-range';

export interface Technique {
  /** Identifier of ATT&CK for ICS, for example `T0866`. */
  readonly id: string;
  readonly name: string;
  readonly tactics: readonly string[];
  /** replaced and retired ids stay readable in older reports. */
  readonly status: 'current' | 'replaced' | 'retired';
  readonly replacedBy?: string;
  readonly since?: string;
}

export const weaknesses: readonly Weakness[] = weaknessList.weaknesses;
export const techniques: readonly Technique[] = techniqueList.techniques;

let weaknessIndex: ReadonlyMap<string, Weakness> | undefined;
let techniqueIndex: ReadonlyMap<string, Technique> | undefined;

export function weaknessById(id: string): Weakness | undefined {
  weaknessIndex ??= new Map(weaknesses.map((weakness) => [weakness.id, weakness]));
  return weaknessIndex.get(id);
}

/**
 * How an identifier stands: `listed`, `too-coarse` (choose a narrower one), `not-listed` (may exist: warn),
 * `out-of-range` (no CWE identifier).
 */
export function weaknessStanding(id: string): WeaknessStanding {
  const weakness = weaknessById(id);
  if (weakness) return weakness.tooCoarse ? 'too-coarse' : 'listed';
  const digits = /^CWE-([1-9]\d{0,4})$/.exec(id)?.[1];
  const { least, greatest } = weaknessList.validRange;
  return digits !== undefined && Number(digits) >= least && Number(digits) <= greatest ? 'not-listed' : 'out-of-range';
}

export function techniqueById(id: string): Technique | undefined {
  techniqueIndex ??= new Map(techniques.map((technique) => [technique.id, technique]));
  return techniqueIndex.get(id);
}
