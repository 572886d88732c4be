// The states of a tracked finding in the register.
export const trackedStatuses = [
  'open',
  'planned',
  'fixed',
  'verified-closed',
  'accepted',
  'compensated',
  'struck',
] as const;
/** `struck`: a dispute was upheld and the finding does not stand. */
export type TrackedStatus = (typeof trackedStatuses)[number];
