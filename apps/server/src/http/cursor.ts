// Cursors of keyset pages: the sort key of the last row, opaque to callers.
export const writeCursor = (parts: readonly string[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** A cursor of nobody’s making is as none. @param length how many parts it must have */
export function readCursor(text: string | undefined, length: number): string[] | null {
  if (text === undefined) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const isSound = Array.isArray(parts) && parts.length === length && parts.every((part) => typeof part === 'string');
    return isSound ? parts : null;
  } catch {
    return null;
  }
}
