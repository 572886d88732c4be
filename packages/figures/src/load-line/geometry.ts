// Where each part of the load line lies, as plain numbers, so that the drawing and its tests share one truth.

/** Pixels of the drawing for one point of the score; the hull is 100 points deep. */
const perPoint = 3;
/** Pixels for the statutory unit of 25 mm (Load Lines Convention: ring 300 mm, bar 450 × 25 mm, zone lines 230 × 25 mm, 540 mm forward). */
const unit = 5;
const deck = 24;
const ringX = 118;

export const grades = ['E', 'D', 'C', 'B', 'A'] as const;
/** Lower bounds of the grades D, C, B and A; E begins at 0. */
export const gradeBounds = [30, 50, 70, 85] as const;

export const frame = {
  width: 310,
  height: 346,
  left: 1,
  right: 280,
  deck,
  keel: deck + 100 * perPoint,
  unit,
  ringX,
  ladderX: ringX + 21.6 * unit,
  zoneLine: 9.2 * unit,
} as const;

export interface LoadLineGeometry {
  /** y of the water surface: the dry hull reaches from the deck to here. */
  readonly surface: number;
  /** y down to which the water is only assumed, because it is not known. */
  readonly swellEnd: number;
  /** y of the ring's centre, which is the upper edge of its bar: the acceptance line. */
  readonly line: number;
  /** Upper edges of the ladder's lines. */
  readonly bounds: readonly { readonly at: number; readonly points: number }[];
  /** Centres of the five zones. */
  readonly zones: readonly { readonly letter: string; readonly at: number }[];
  /** Points by which the ship is clear (positive) or submerged (negative), in tenths. */
  readonly clearance: number;
}

/** total, high and line are points of 0 to 100; y grows downwards from the deck, so a better ship has a deeper surface. */
export function loadLineGeometry(input: { total: number; high: number; line: number }): LoadLineGeometry {
  const edges = [0, ...gradeBounds, 100];
  return {
    surface: depth(input.total),
    swellEnd: depth(Math.max(input.total, input.high)),
    line: depth(input.line),
    bounds: gradeBounds.map((bound) => ({ at: depth(bound), points: bound })),
    zones: grades.map((letter, index) => ({
      letter,
      at: (depth(edges[index] ?? 0) + depth(edges[index + 1] ?? 100)) / 2,
    })),
    clearance: Math.round((input.total - input.line) * 10) / 10,
  };
}

function depth(value: number): number {
  return deck + Math.min(100, Math.max(0, value)) * perPoint;
}
