// What the exit status says; the same meanings in every command.
import type { ValidationVerdict } from '@plimsoll/validator';

export const exitCodes = {
  /** Accepted; done. */
  ok: 0,
  /** Refused by errors, or a check that did not hold. */
  refused: 1,
  /** Wrong usage, or a file that can't be opened. */
  usage: 2,
  /** Warnings without answers. */
  unanswered: 3,
  /** Something that decides could not be checked. */
  incomplete: 4,
  /** A fault of the program. */
  fault: 70,
} as const;

export const verdictExit = {
  accepted: exitCodes.ok,
  refused: exitCodes.refused,
  unreadable: exitCodes.refused,
  unanswered: exitCodes.unanswered,
  incomplete: exitCodes.incomplete,
} as const satisfies Record<ValidationVerdict, number>;

/** Gravest last: of several files the gravest decides. */
const gravity: readonly number[] = [
  exitCodes.ok,
  exitCodes.unanswered,
  exitCodes.incomplete,
  exitCodes.refused,
  exitCodes.usage,
  exitCodes.fault,
];

export const gravest = (codes: readonly number[]): number =>
  codes.reduce((worst: number, code) => (gravity.indexOf(code) > gravity.indexOf(worst) ? code : worst), exitCodes.ok);
