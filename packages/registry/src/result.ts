// A decision’s answer as a value: failures are codes with facts, never exceptions.
export type Result<T, F extends { readonly code: string }> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F };

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const refused = <F extends { readonly code: string }>(
  failure: F,
): { readonly ok: false; readonly failure: F } => ({ ok: false, failure });
