// What a rule of the permission table says, and the words it is said in.
import type { Role } from '../people/roles.ts';

/** Facts of the thing acted on; absent facts make a rule that needs them refuse. */
export interface Subject {
  readonly organisationId?: string | null;
  readonly supplierId?: string | null;
  readonly companyId?: string | null;
  readonly imoNumber?: string;
  /** Who did the step that this one must not be done by again. */
  readonly doneBy?: readonly (string | null)[];
  /** Organisations that the actor has a tie with: employer, engagement of the last 24 months, declared interest. */
  readonly ties?: readonly string[];
}

export type Condition =
  /** The thing is the actor’s organisation’s own. */
  | 'own-organisation'
  | 'own-supplier'
  | 'own-company'
  /** A Master acts only for the vessels they answer for. */
  | 'own-vessel'
  /** Another person than those who did the earlier step. */
  | 'four-eyes'
  /** No tie with the supplier or the company of the case. */
  | 'no-tie';

export interface Rule {
  /** `anybody`: no account needed; `signed-in`: any role. */
  readonly roles: readonly Role[] | 'anybody' | 'signed-in';
  readonly needs?: readonly Condition[];
  /** A fresh proof of presence is asked for. */
  readonly stepUp?: true;
  /** The scope that a program needs; absent: people only. */
  readonly scope?: string;
}
