// Spells bytes in base58 with the Bitcoin alphabet, the form in which multibase writes keys and signatures.

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const VALUE = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** Longest text read, in characters: the work grows with the square of the length, and no key or signature is longer. */
const LONGEST = 512;

/** Bytes as base58btc with the multibase letter z (Multibase draft, section on base-58-btc). */
export function toMultibase(bytes: Uint8Array): string {
  const digits: number[] = [];
  for (const byte of bytes) multiplyAdd(digits, 256, 58, byte);
  return (
    'z' +
    '1'.repeat(leadingZeros(bytes)) +
    digits
      .reverse()
      .map((digit) => ALPHABET[digit])
      .join('')
  );
}

/** The bytes behind a multibase text that begins with z; null when it is not one. */
export function fromMultibase(text: string): Uint8Array | null {
  if (!text.startsWith('z') || text.length > LONGEST) return null;
  const values: number[] = [];
  for (const letter of text.slice(1)) {
    const value = VALUE.get(letter);
    if (value === undefined) return null;
    values.push(value);
  }
  const bytes: number[] = [];
  for (const value of values) multiplyAdd(bytes, 58, 256, value);
  return Uint8Array.from([...new Array<number>(leadingZeros(values)).fill(0), ...bytes.reverse()]);
}

/** number := number × factor + addend, for a number written as little-endian digits of the given base. */
function multiplyAdd(digits: number[], factor: number, base: number, addend: number): void {
  let carry = addend;
  for (let index = 0; index < digits.length; index++) {
    carry += (digits[index] as number) * factor;
    digits[index] = carry % base;
    carry = Math.floor(carry / base);
  }
  while (carry > 0) {
    digits.push(carry % base);
    carry = Math.floor(carry / base);
  }
}

function leadingZeros(values: ArrayLike<number>): number {
  let count = 0;
  while (count < values.length && values[count] === 0) count++;
  return count;
}
