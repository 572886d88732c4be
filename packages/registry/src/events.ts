// What can have happened, in the past tense; written in the transaction that made it so.
export const eventTypes = [
  'report:submitted',
  'report:taken',
  'report:point-added',
  'report:point-answered',
  'report:returned',
  'report:accepted',
  'report:rejected',
  'report:commented',
  'report:published',
  'report:superseded',
  'report:withdrawn',
  'report:expired',
  'report:evidence-arrived',
  'report:evidence-refused',
  'dispute:raised',
  'dispute:upheld',
  'dispute:refused',
  'finding:opened',
  'finding:planned',
  'finding:fixed',
  'finding:accepted',
  'finding:acceptance-lapsed',
  'finding:compensation-claimed',
  'finding:compensation-refused',
  'finding:compensated',
  'finding:reopened',
  'finding:closed',
  'finding:alarmed',
  'finding:evidence-attached',
  'profile:aged',
  'profile:changed',
  'vessel:claimed',
  'vessel:claim-granted',
  'vessel:claim-refused',
  'vessel:manager-changed',
  'vessel:fact-recorded',
  'vessel:merge-proposed',
  'vessel:merged',
  'vessel:split-proposed',
  'vessel:split',
  'vessel:record-change-refused',
  'vessel:systems-changed',
  'vessel:fleet-changed',
  'vessel:fleet-imported',
  'vessel:correction-asked',
  'vessel:correction-decided',
  'vessel:port-call-declared',
  'access:granted',
  'access:revoked',
  'access:requested',
  'access:request-decided',
  'access:request-lapsed',
  'access:glass-break-asked',
  'access:glass-break-decided',
  'account:signed-in',
  'account:sign-in-failed',
  'account:changed',
  'organisation:applied',
  'organisation:application-decided',
  'organisation:member-joined',
  'organisation:member-left',
  'organisation:taken-over',
  'api-client:made',
  'api-client:revoked',
] as const;
export type EventType = (typeof eventTypes)[number];

export interface RegistryEvent {
  readonly type: EventType;
  /** null for what happens to accounts and organisations. */
  readonly imoNumber: string | null;
  readonly at: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** What the event is about, to find it by: `report:<id>`, `finding:<id>`, `claim:<id>`. */
  readonly subject?: string;
  readonly reason?: string;
}
