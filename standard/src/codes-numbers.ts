// Check digits of IMO numbers, so that a mistyped number is noticed where it is typed.

/**
 * Whether seven digits (without the letters IMO) carry the right check digit of an IMO ship number:
 * the last digit of 7·d1 + 6·d2 + … + 2·d6. Old hulls with other numbers exist: let evidence overrule it.
 */
export function isValidImoNumber(text: string): boolean {
  return /^[1-9]\d{6}$/.test(text) && weightedSum(text, [7, 6, 5, 4, 3, 2]) % 10 === Number(text[6]);
}

/**
 * Whether seven digits carry the right check digit of an IMO company or registered-owner number:
 * (11 − (8·d1 + 6·d2 + 4·d3 + 2·d4 + 9·d5 + 7·d6) mod 11) mod 10. The rule is from public sources,
 * not from an official text: warn, do not refuse.
 */
export function isValidCompanyImoNumber(text: string): boolean {
  return /^\d{7}$/.test(text) && (11 - (weightedSum(text, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === Number(text[6]);
}

function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}
