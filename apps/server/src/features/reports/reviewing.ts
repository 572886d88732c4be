// What every comparison of a review is given: the report, and the parties that bar the moderator from other cases.
import type { ReportKey } from './report-case.store.ts';

export interface Reviewing extends ReportKey {
  readonly imoNumber: string;
  readonly supplierId: string;
  /** Organisations that the moderator has a tie with. */
  readonly ties: readonly string[];
}

/** A case of a party with which the moderator has a tie is not named to them. */
export const isBarred = (
  row: { readonly supplier_id: string; readonly company_id: string | null },
  { ties }: Reviewing,
): boolean => ties.includes(row.supplier_id) || (row.company_id !== null && ties.includes(row.company_id));
