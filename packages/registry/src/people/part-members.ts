// Decides whether memberships of an organisation may end, so that it is never left without an administrator by a step of its own.
import { done, refused, type Result } from '../result.ts';
import { adminOf, type OrganisationKind, type Role } from './roles.ts';

export interface Member {
  readonly membershipId: string;
  readonly personId: string;
  readonly role: Role;
  /** Can sign in; who can’t does not count as an administrator. */
  readonly isActive: boolean;
}

export interface Parting {
  readonly kind: OrganisationKind;
  /** Everybody whose membership has not ended. */
  readonly members: readonly Member[];
  readonly ending: readonly string[];
  /** Membership of whoever is to be administrator from now on. */
  readonly successor?: string;
}

export type PartingFailure = { readonly code: 'membership-not-found' | 'last-admin' | 'successor-unfit' };

/** @returns who becomes administrator with this step; null when nobody has to */
export function decideParting(parting: Parting): Result<{ readonly successor: Member | null }, PartingFailure> {
  const { kind, members, ending, successor } = parting;
  if (ending.length === 0 || !ending.every((id) => members.some(({ membershipId }) => membershipId === id)))
    return refused({ code: 'membership-not-found' });
  const isAdmin = ({ role, isActive }: Member): boolean => role === adminOf[kind] && isActive;
  const staying = members.filter(({ membershipId }) => !ending.includes(membershipId));
  if (successor !== undefined) {
    const named = members.find(({ membershipId }) => membershipId === successor);
    if (!named) return refused({ code: 'membership-not-found' });
    if (!staying.includes(named) || !named.isActive) return refused({ code: 'successor-unfit' });
    const hasRole = staying.some((one) => one.personId === named.personId && isAdmin(one));
    return done({ successor: hasRole ? null : named });
  }
  const endsAnAdmin = members.some((one) => ending.includes(one.membershipId) && isAdmin(one));
  if (endsAnAdmin && !staying.some(isAdmin)) return refused({ code: 'last-admin' });
  return done({ successor: null });
}
