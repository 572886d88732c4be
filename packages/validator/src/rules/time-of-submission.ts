// How far two clocks may lie apart before a time counts as later than the submission.

/** Milliseconds: five minutes between the clock of the writer and that of the receiver. */
export const CLOCKS_APART = 300_000;

/** Milliseconds: a calendar day begins up to 14 hours before it does in UTC. */
export const EASTERNMOST_DAY = 14 * 3_600_000;
