// Who asks: a person in one role of one organisation, a program of an organisation, or nobody we know.
import type { OrganisationKind, RecipientClass, Role } from './roles.ts';

export interface Actor {
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly kind: OrganisationKind | null;
  readonly recipientClass: RecipientClass | null;
  readonly role: Role | null;
  /** “Ana Ruiz, Harbour Mutual”, for logs and exports. */
  readonly name: string;
  /** Vessels that a Master answers for; null when the role is bound to none. */
  readonly vessels: readonly string[] | null;
  /** What a program may do; null for people. */
  readonly scopes: readonly string[] | null;
  /** A fresh proof of presence within the last five minutes. */
  readonly isSteppedUp: boolean;
}

export const nobody: Actor = {
  personId: null,
  organisationId: null,
  kind: null,
  recipientClass: null,
  role: null,
  name: 'nobody signed in',
  vessels: null,
  scopes: null,
  isSteppedUp: false,
};
