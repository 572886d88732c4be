// Sealing needs pieces of a fixed length and must know which one is the last; streams come in pieces of any length.
export interface Frame {
  /** Valid until the next frame is asked for. */
  readonly bytes: Uint8Array;
  /** -1: the head; 0 and up: the frames after it. */
  readonly index: number;
  readonly isLast: boolean;
}

/**
 * Cuts a stream into a head of `headBytes` (none if 0) and frames of `frameBytes`; only the last may be shorter.
 * A stream that ends within the head gives that much of it, marked last. Otherwise there is at least one frame, empty
 * if nothing came. A frame is given out only when it is known whether more bytes follow.
 */
export async function* framesOf(
  source: AsyncIterable<Uint8Array>,
  headBytes: number,
  frameBytes: number,
): AsyncGenerator<Frame, void, undefined> {
  let index = headBytes > 0 ? -1 : 0;
  let wanted = headBytes > 0 ? headBytes : frameBytes;
  let frame = Buffer.allocUnsafe(wanted);
  let filled = 0;
  for await (const piece of source) {
    let taken = 0;
    while (taken < piece.length) {
      if (filled === wanted) {
        yield { bytes: frame, index, isLast: false };
        index += 1;
        wanted = frameBytes;
        if (frame.length !== wanted) frame = Buffer.allocUnsafe(wanted);
        filled = 0;
      }
      const part = piece.subarray(taken, taken + wanted - filled);
      frame.set(part, filled);
      filled += part.length;
      taken += part.length;
    }
  }
  yield { bytes: frame.subarray(0, filled), index, isLast: true };
}
