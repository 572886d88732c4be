// The frameworks that assessments are mapped to, their clauses, and which procedure speaks to which clause.
import iec62443 from '../frameworks/62443-3-3.json' with { type: 'json' };
import bimco5 from '../frameworks/bimco5.json' with { type: 'json' };
import classNotations from '../frameworks/class.json' with { type: 'json' };
import csf2 from '../frameworks/csf2.json' with { type: 'json' };
import crosswalkData from '../frameworks/crosswalk.json' with { type: 'json' };
import e22 from '../frameworks/e22.json' with { type: 'json' };
import e26 from '../frameworks/e26.json' with { type: 'json' };
import e27 from '../frameworks/e27.json' with { type: 'json' };
import fal3r2 from '../frameworks/fal3r2.json' with { type: 'json' };
import fal3r3 from '../frameworks/fal3r3.json' with { type: 'json' };
import iaph from '../frameworks/iaph.json' with { type: 'json' };
import iec61162 from '../frameworks/iec61162.json' with { type: 'json' };
import ism from '../frameworks/ism.json' with { type: 'json' };
import iso23806 from '../frameworks/iso23806.json' with { type: 'json' };
import iso24060 from '../frameworks/iso24060.json' with { type: 'json' };
import isps from '../frameworks/isps.json' with { type: 'json' };
import msc428 from '../frameworks/msc428.json' with { type: 'json' };
import nis2 from '../frameworks/nis2.json' with { type: 'json' };
import rec166 from '../frameworks/rec166.json' with { type: 'json' };
import rec171 from '../frameworks/rec171.json' with { type: 'json' };
import rec190 from '../frameworks/rec190.json' with { type: 'json' };
import sire2 from '../frameworks/sire2.json' with { type: 'json' };
import tmsa3 from '../frameworks/tmsa3.json' with { type: 'json' };
import uscgf from '../frameworks/uscg-f.json' with { type: 'json' };
import type { Clause, Framework, Mapping, NotTestable, Relation } from './frameworks-model.ts';

export { frameworkApplies } from './frameworks-applicability.ts';
export type * from './frameworks-model.ts';

/** All frameworks: rules of flag and class first, then guidance, then vetting and standards. */
export const frameworks: readonly Framework[] = [
  msc428,
  fal3r2,
  fal3r3,
  ism,
  isps,
  e22,
  e26,
  e27,
  rec166,
  rec171,
  rec190,
  iec62443,
  csf2,
  bimco5,
  uscgf,
  nis2,
  tmsa3,
  sire2,
  iaph,
  iso23806,
  iec61162,
  iso24060,
  classNotations,
];

/** Clauses that no procedure of this edition can test, each with the reason. */
export const notTestable: readonly NotTestable[] = crosswalkData.notTestable;

let index:
  { readonly clauses: ReadonlyMap<string, Clause>; readonly byKey: ReadonlyMap<string, Framework> } | undefined;
let byClause: ReadonlyMap<string, readonly Mapping[]> | undefined;

/** The framework with this key, for example `E26`. */
export function frameworkByKey(key: string): Framework | undefined {
  return indexed().byKey.get(key);
}

/** The clause with this full id, for example `E26:4.2.1`. */
export function clauseById(id: string): Clause | undefined {
  return indexed().clauses.get(id);
}

/** The framework a clause id belongs to: the part before the first colon. */
export function frameworkOfClause(id: string): Framework | undefined {
  return frameworkByKey(id.slice(0, id.indexOf(':')));
}

/** The clauses a procedure speaks to, direct ones first; empty for an unknown procedure. */
export function clausesOf(procedureId: string): readonly Mapping[] {
  const row = Object.hasOwn(crosswalkData.procedures, procedureId) ? crosswalkData.procedures[procedureId] : undefined;
  if (!row) return [];
  return relations.flatMap((relation) => row[relation].map((clause) => ({ procedure: procedureId, clause, relation })));
}

/** The procedures that speak to a clause, direct ones first; empty when none does. */
export function proceduresOf(clauseId: string): readonly Mapping[] {
  byClause ??= invert();
  return byClause.get(clauseId) ?? [];
}

const relations = ['direct', 'supporting'] as const satisfies readonly Relation[];

function indexed(): NonNullable<typeof index> {
  index ??= {
    clauses: new Map(frameworks.flatMap((framework) => framework.clauses.map((clause) => [clause.id, clause]))),
    byKey: new Map(frameworks.map((framework) => [framework.key, framework])),
  };
  return index;
}

function invert(): ReadonlyMap<string, readonly Mapping[]> {
  const found = new Map<string, Mapping[]>();
  for (const procedure of Object.keys(crosswalkData.procedures)) {
    for (const mapping of clausesOf(procedure)) {
      found.set(mapping.clause, [...(found.get(mapping.clause) ?? []), mapping]);
    }
  }
  for (const mappings of found.values()) {
    mappings.sort((one, other) => relations.indexOf(one.relation) - relations.indexOf(other.relation));
  }
  return found;
}
