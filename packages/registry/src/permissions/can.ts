// Decides whether an actor may do an action, and says why not.
import type { Actor } from '../people/actor.ts';
import { permissions, type Action } from './permissions.ts';
import type { Condition, Rule, Subject } from './rule.ts';

export type Refusal = 'sign-in-needed' | 'role-not-allowed' | 'scope-missing' | 'step-up-needed' | Condition;
export type Permission = { readonly isAllowed: true } | { readonly isAllowed: false; readonly because: Refusal };

/** Without a subject only what follows from the actor is judged; with one, the conditions on it too. */
export function can(actor: Actor, action: Action, subject?: Subject): Permission {
  const rule: Rule = permissions[action];
  const because = refusalByRole(actor, rule) ?? (subject ? refusalBySubject(actor, rule, subject) : null);
  if (because) return { isAllowed: false, because };
  if (rule.stepUp && actor.scopes === null && !actor.isSteppedUp)
    return { isAllowed: false, because: 'step-up-needed' };
  return { isAllowed: true };
}

function refusalByRole(actor: Actor, rule: Rule): Refusal | null {
  if (rule.roles === 'anybody') return null;
  if (actor.role === null) return actor.personId === null || rule.roles !== 'signed-in' ? 'sign-in-needed' : null;
  if (rule.roles !== 'signed-in' && !rule.roles.includes(actor.role)) return 'role-not-allowed';
  if (actor.scopes !== null && (rule.scope === undefined || !actor.scopes.includes(rule.scope))) return 'scope-missing';
  return null;
}

function refusalBySubject(actor: Actor, rule: Rule, subject: Subject): Refusal | null {
  return rule.needs?.find((condition) => !conditions[condition](actor, subject)) ?? null;
}

const isOwn = (actor: Actor, id: string | null | undefined): boolean =>
  actor.organisationId !== null && id === actor.organisationId;

/** The body’s own roles are named in a rule on purpose: ownership binds those who own. */
const conditions: Readonly<Record<Condition, (actor: Actor, subject: Subject) => boolean>> = {
  'own-organisation': (actor, { organisationId }) => isOwn(actor, organisationId),
  'own-supplier': (actor, { supplierId }) => actor.kind !== 'supplier' || isOwn(actor, supplierId),
  'own-company': (actor, { companyId }) => actor.kind !== 'company' || isOwn(actor, companyId),
  'own-vessel': (actor, { imoNumber }) =>
    actor.vessels === null || (imoNumber !== undefined && actor.vessels.includes(imoNumber)),
  'four-eyes': (actor, { doneBy }) => doneBy !== undefined && !doneBy.includes(actor.personId),
  'no-tie': (actor, { ties, supplierId, companyId }) =>
    ties !== undefined && ![supplierId, companyId].some((id) => id !== null && id !== undefined && ties.includes(id)),
};
