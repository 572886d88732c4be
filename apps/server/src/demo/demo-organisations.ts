// Finds or makes the organisation that a report of the demonstration names.
import type { Tx } from '../database/connection.ts';
import { demoOrganisations } from './demo-people.ts';
import type { DemoIds } from './load-people.ts';

export interface Organisations {
  company(
    transaction: Tx,
    company: { readonly name: string; readonly imoNumber?: string; readonly country?: string },
  ): Promise<string>;
  supplier(transaction: Tx, name: string): Promise<string>;
}

export function organisationsOf(ids: DemoIds, now: string): Organisations {
  const known = new Map(demoOrganisations.map(({ key, name }) => [name, ids.organisations.get(key) ?? '']));
  const make = async (
    transaction: Tx,
    name: string,
    more: { kind: string; country: string; company_imo_number?: string | null },
  ): Promise<string> => {
    const held = known.get(name);
    if (held !== undefined) return held;
    const { id } = await transaction
      .insertInto('organisation')
      .values({ name, created_at: now, ...more })
      .onConflict((conflict) => conflict.column('company_imo_number').doUpdateSet({ status: 'active' }))
      .returning('id')
      .executeTakeFirstOrThrow();
    known.set(name, id);
    return id;
  };
  return {
    company: (transaction, { name, imoNumber, country }) =>
      make(transaction, name, { kind: 'company', country: country ?? 'GB', company_imo_number: imoNumber ?? null }),
    supplier: (transaction, name) => make(transaction, name, { kind: 'supplier', country: 'GB' }),
  };
}
