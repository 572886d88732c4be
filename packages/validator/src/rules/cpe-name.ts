// Reads vendor, product and version from a CPE 2.3 name (NIST IR 7695 section 6.2).
export interface CpeName {
  /** Lower case, escapes removed. */
  readonly vendor: string;
  readonly product: string;
  /** `*` any, `-` none. */
  readonly version: string;
}

/** null: not a formatted string of CPE 2.3. */
export function cpeName(text: string): CpeName | null {
  const parts = text.split(/(?<!\\):/);
  if (parts[0] !== 'cpe' || parts[1] !== '2.3' || parts.length < 6) return null;
  const [vendor = '', product = '', version = ''] = parts
    .slice(3, 6)
    .map((part) => part.replaceAll('\\', '').toLowerCase());
  return { vendor, product, version };
}
