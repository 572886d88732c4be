// Colour only on a terminal and never as the only sign; NO_COLOR and --no-color are obeyed.
import pc from 'picocolors';

export type Colours = ReturnType<typeof pc.createColors>;

export function coloursFor(stream: { isTTY?: boolean }, wanted: boolean): Colours {
  const isAllowed = wanted && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb' && Boolean(stream.isTTY);
  return pc.createColors(isAllowed);
}
