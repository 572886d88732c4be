// What can have happened, in the past tense; written in the transaction that made it so.
export const eventTypes = ['report:submitted', 'report:published', 'report:superseded'] as const;
export type EventType = (typeof eventTypes)[number];

export interface RegistryEvent {
  readonly type: EventType;
  readonly imoNumber: string;
  readonly at: string;
  readonly facts: Readonly<Record<string, string | number>>;
}
