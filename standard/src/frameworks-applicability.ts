// Decides from a few facts whether a framework applies to a ship, and says why in one sentence.
import type {
  Applicability,
  Basis,
  Condition,
  ConditionGroup,
  FactName,
  Framework,
  ListedFact,
  ShipFacts,
} from './frameworks-model.ts';

/**
 * Whether a framework applies to a ship with these facts, and because of what. A fact that is not given is not known:
 * if it decides, `applies` is false and `unknown` names it.
 */
export function frameworkApplies(framework: Framework, facts: ShipFacts): Applicability {
  const { applicability } = framework;
  if (applicability.level === 'port') {
    return { applies: false, because: 'Addressed to ports, not to ships.', basis: 'voluntary', unknown: [] };
  }
  const judged = judgeGroup(applicability, facts);
  const freely = framework.force === 'guidance' || framework.force === 'voluntary';
  const basis = judged.outcome === 'yes' && freely ? 'voluntary' : judged.basis;
  const words = judged.reasons.length === 0 ? 'addressed to all ships' : judged.reasons.join('; ');
  return {
    applies: judged.outcome === 'yes',
    because: sentence(judged.outcome === 'unknown' ? `cannot be told: ${words}` : words),
    basis,
    unknown: judged.outcome === 'unknown' ? judged.unknown : [],
  };
}

interface Judged {
  readonly outcome: 'yes' | 'no' | 'unknown';
  readonly reasons: readonly string[];
  readonly basis: Basis;
  /** How many single tests held, to tell the branch that came nearest. */
  readonly held: number;
  readonly unknown: readonly FactName[];
}

const bases = {
  contractedOn: 'contract-date',
  grossTonnage: 'tonnage',
  flag: 'flag',
  type: 'type',
  internationalVoyages: 'voyage',
  classSociety: 'voluntary',
  companyCountry: 'company',
} as const satisfies Record<FactName, Basis>;

const names = {
  contractedOn: 'the contract date',
  grossTonnage: 'the gross tonnage',
  flag: 'the flag',
  type: 'the ship type',
  internationalVoyages: 'whether the ship trades between States',
  classSociety: 'the class society',
  companyCountry: 'the country of the company',
} as const satisfies Record<FactName, string>;

const labels = {
  flag: 'flag',
  type: 'ship type',
  classSociety: 'class society',
  companyCountry: 'company in',
} as const satisfies Record<ListedFact, string>;

function judgeGroup(group: ConditionGroup, facts: ShipFacts): Judged {
  const judged = group.facts.map((condition) => judge(condition, facts));
  return group.when === 'all' ? judgeAll(judged) : judgeAny(judged);
}

function judgeAll(judged: readonly Judged[]): Judged {
  const held = judged.filter(({ outcome }) => outcome === 'yes').reduce((sum, each) => sum + each.held, 0);
  const failed = judged.find(({ outcome }) => outcome === 'no');
  if (failed) return { ...failed, held: held + failed.held };
  const open = judged.filter(({ outcome }) => outcome === 'unknown');
  return merge(open.length > 0 ? open : judged, open.length > 0 ? 'unknown' : 'yes', held);
}

function judgeAny(judged: readonly Judged[]): Judged {
  const good = judged.find(({ outcome }) => outcome === 'yes');
  if (good) return good;
  const open = judged.filter(({ outcome }) => outcome === 'unknown');
  if (open.length > 0) return merge(open, 'unknown', 0);
  const [first, ...rest] = judged;
  if (!first) return { outcome: 'no', reasons: [], basis: 'voluntary', held: 0, unknown: [] };
  return rest.reduce((nearest, each) => (each.held > nearest.held ? each : nearest), first);
}

function merge(judged: readonly Judged[], outcome: Judged['outcome'], held: number): Judged {
  return {
    outcome,
    reasons: [...new Set(judged.flatMap(({ reasons }) => reasons))],
    basis: judged[0]?.basis ?? 'voluntary',
    held,
    unknown: [...new Set(judged.flatMap(({ unknown }) => unknown))],
  };
}

function judge(condition: Condition, facts: ShipFacts): Judged {
  if ('when' in condition) return judgeGroup(condition, facts);
  const { fact } = condition;
  const basis = bases[fact];
  if (facts[fact] === undefined) {
    return { outcome: 'unknown', reasons: [`${names[fact]} is not known`], basis, held: 0, unknown: [fact] };
  }
  const [holds, reason] = judgeFact(condition, facts);
  return { outcome: holds ? 'yes' : 'no', reasons: [reason], basis, held: holds ? 1 : 0, unknown: [] };
}

function judgeFact(condition: Exclude<Condition, ConditionGroup>, facts: ShipFacts): readonly [boolean, string] {
  if (condition.fact === 'contractedOn') {
    const date = facts.contractedOn ?? '';
    // Calendar dates of the form YYYY-MM-DD sort as text.
    const holds = date >= condition.atLeast;
    return [holds, `contracted on ${date}, ${holds ? 'on or after' : 'before'} ${condition.atLeast}`];
  }
  if (condition.fact === 'grossTonnage') {
    const tonnage = facts.grossTonnage ?? 0;
    const holds = tonnage >= condition.atLeast;
    return [holds, `${String(tonnage)} GT, ${holds ? 'at least' : 'under'} ${String(condition.atLeast)} GT`];
  }
  if (condition.fact === 'internationalVoyages') {
    const trades = facts.internationalVoyages === true;
    return [trades === condition.is, trades ? 'trades between States' : 'does not trade between States'];
  }
  const value = facts[condition.fact] ?? '';
  const words = `${labels[condition.fact]} ${value.replaceAll('-', ' ')}`;
  const holds = 'oneOf' in condition ? condition.oneOf.includes(value) : !condition.noneOf.includes(value);
  return [holds, holds ? words : `${words}, which is not covered`];
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
