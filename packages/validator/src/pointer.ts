// JSON Pointers (RFC 6901) as strings, built from segments.
export type Pointer = string;

/** `pointer('executions', 3, 'start')` is `/executions/3/start`. */
export function pointer(...segments: readonly (string | number)[]): Pointer {
  let out = '';
  for (const segment of segments) out += '/' + escapeSegment(String(segment));
  return out;
}

export function segmentsOf(at: Pointer): string[] {
  return at === ''
    ? []
    : at
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function escapeSegment(segment: string): string {
  return segment.includes('~') || segment.includes('/') ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment;
}
