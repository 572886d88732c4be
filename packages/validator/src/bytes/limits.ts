// The published limits of a document, clause 1.4: what a reader must accept and may refuse beyond.
export const limits = {
  /** 64 MiB. */
  bytes: 64 * 1024 * 1024,
  /** Objects and lists inside one another. */
  depth: 64,
  /** UTF-16 units of one string, escapes included. */
  stringLength: 1024 * 1024,
} as const;
