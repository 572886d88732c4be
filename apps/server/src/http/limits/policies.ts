// The one table of limits: how much of what in which time, and which operation falls under which of them.
import type { OperationId } from '@plimsoll/contract';
import { operations } from '@plimsoll/contract';

export interface RatePolicy {
  /** Requests in the window, when one address is served 600 a minute; scaled with that number. */
  readonly quota: number;
  readonly seconds: number;
  /** Counted for the account or program that asks, and for the address when nobody is signed in; or always for the address. */
  readonly per: 'asker' | 'address';
  readonly what: string;
}

export const ratePolicies = {
  address: { quota: 600, seconds: 60, per: 'address', what: 'every request, pages and files too' },
  'sign-in': { quota: 60, seconds: 300, per: 'asker', what: 'passwords and codes' },
  token: { quota: 60, seconds: 60, per: 'address', what: 'tokens made from keys' },
  read: { quota: 300, seconds: 60, per: 'asker', what: 'operations that change nothing' },
  write: { quota: 120, seconds: 60, per: 'asker', what: 'operations that change something' },
  file: { quota: 30, seconds: 60, per: 'asker', what: 'operations that read a file' },
  export: { quota: 20, seconds: 60, per: 'asker', what: 'files made to be taken away' },
} as const satisfies Readonly<Record<string, RatePolicy>>;

export type RatePolicyName = keyof typeof ratePolicies;

/** What is counted by the day, for an organisation and in the database; `rows` are vessels in lists and fleets. */
export type Measure = 'looks' | 'rows';

/** Of the looks that a recipient has in a day: the shares of the others, and how many rows go with one look. */
export const dayShares = { company: 2, supplier: 1, recipient: 1, nobody: 0.05, rowsPerLook: 5 } as const;

/** Operations whose policy does not follow from their method. */
const named: Readonly<Partial<Record<OperationId, RatePolicyName>>> = {
  signIn: 'sign-in',
  confirmSecondFactor: 'sign-in',
  stepUp: 'sign-in',
  confirmTotpEnrolment: 'sign-in',
  useRecoveryCode: 'sign-in',
  signInWithPasskey: 'sign-in',
  changePassword: 'sign-in',
  askPasswordLink: 'sign-in',
  setPasswordByLink: 'sign-in',
  finishProviderSignIn: 'sign-in',
  issueToken: 'token',
  signOut: 'read',
};

/** The window of requests that an operation is counted in. */
export function policyOf(id: OperationId): RatePolicyName {
  const one: { readonly method: string; readonly path: string; readonly body?: unknown } = operations[id];
  if (named[id]) return named[id];
  if (one.path.endsWith('/export')) return 'export';
  if (one.body === 'bytes' || one.body === 'document') return 'file';
  return one.method === 'get' ? 'read' : 'write';
}

/** Operations that show one vessel, or many; each look or row is drawn from the quota of the day. */
export const measured: Readonly<Partial<Record<OperationId, Measure>>> = {
  getVesselProfile: 'looks',
  getVesselTimeline: 'looks',
  exportVessel: 'looks',
  exportAttestation: 'looks',
  listVessels: 'rows',
  getFleet: 'rows',
  listFindings: 'rows',
};
