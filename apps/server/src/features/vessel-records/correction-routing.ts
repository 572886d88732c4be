// Who answers for a field that somebody says is wrong: the source of the fact, never the register by itself.
import type { Actor } from '@plimsoll/registry';

const SUPPLIER = 'supplier:';

/** Fields that a registrar keeps; the inventory is the company’s, what stands in a report is its supplier’s. */
export const isIdentity = (field: string): boolean => field !== 'systems' && field !== 'report';

/** @param supplierId of the report that is said to be wrong */
export function routeOf(field: string, supplierId: string | null): string {
  if (field === 'systems') return 'company';
  return field === 'report' ? `${SUPPLIER}${supplierId ?? ''}` : 'registrar';
}

export const supplierRoute = (organisationId: string): string => SUPPLIER + organisationId;
export const supplierOf = (route: string): string | null =>
  route.startsWith(SUPPLIER) ? route.slice(SUPPLIER.length) : null;
/** registrar, company or supplier, without saying which one. */
export const routeWord = (route: string): string => route.split(':')[0] ?? '';

/** @param companyId that answers for the vessel today */
export function answersFor(actor: Actor, route: string, companyId: string | null): boolean {
  if (route === 'registrar') return actor.role === 'registrar';
  if (actor.organisationId === null) return false;
  return route === 'company' ? actor.organisationId === companyId : actor.organisationId === supplierOf(route);
}
