// The signature figure: a hull read from the deck down, where the water is the risk and the ring is the reader's own line.
import type { ReactNode } from 'react';
import { points } from '../formats.ts';
import { frame, loadLineGeometry, type LoadLineGeometry } from './geometry.ts';
import { loadLineSentence } from './sentence.ts';

export interface LoadLineProps {
  /** Proven score of 0 to 100. */
  readonly total: number;
  /** Upper end of the interval, 0 to 100. */
  readonly high: number;
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'E' | 'NR';
  /** The reader's acceptance line; 50, the lower edge of C, when none is set. */
  readonly line?: number;
  /** Whose line it is, in the middle of a sentence. */
  readonly lineName?: string;
  /** Day since which the ship is not rated. */
  readonly notRatedSince?: string;
  /** Day on which the assessment expired; then only the outline is drawn. */
  readonly expiredOn?: string;
  /** Begins the ids inside the figure; needed when a page holds two. */
  readonly id?: string;
}

/** Figure with the sentence first; without a grade the hull is drawn without water and ring. */
export function LoadLine({
  total,
  high,
  grade,
  line = 50,
  lineName,
  notRatedSince,
  expiredOn,
  id = 'load-line',
}: LoadLineProps) {
  const sentence = expiredOn
    ? loadLineSentence({ state: 'expired', on: expiredOn })
    : grade === 'NR'
      ? loadLineSentence({ state: 'not-rated', ...(notRatedSince && { since: notRatedSince }) })
      : loadLineSentence({ state: 'rated', total, line }, lineName);
  const geometry = loadLineGeometry({ total, high, line });
  const rated = !expiredOn && grade !== 'NR';
  return (
    <figure className="load-line">
      <figcaption id={`${id}-name`}>{sentence}</figcaption>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-labelledby={`${id}-name`}>
        {rated ? (
          <Rated geometry={geometry} total={total} high={high} id={id} />
        ) : (
          <Outline dashed={!expiredOn} note={sentence} />
        )}
        <Ladder geometry={geometry} />
      </svg>
    </figure>
  );
}

const panel = {
  x: frame.left,
  y: frame.deck,
  width: frame.right - frame.left,
  height: frame.keel - frame.deck,
} as const;

function Rated({ geometry, total, high, id }: { geometry: LoadLineGeometry; total: number; high: number; id: string }) {
  return (
    <>
      <defs>
        <pattern id={`${id}-hatch`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M1.5 0V9" className="ll-hatch" />
        </pattern>
        <clipPath id={`${id}-panel`}>
          <rect {...panel} />
        </clipPath>
      </defs>
      <rect {...panel} className="ll-hull" />
      <g clipPath={`url(#${id}-panel)`}>
        <path d={below(geometry.surface)} fill={`url(#${id}-hatch)`} />
        <rect {...panel} y={geometry.swellEnd} height={frame.keel - geometry.swellEnd} className="ll-water" />
        <path d={wave(geometry.surface)} className="ll-surface" />
      </g>
      <rect {...panel} className="ll-edge" />
      <Deck />
      <Ring y={geometry.line} />
      <Levels geometry={geometry} total={total} high={high} />
    </>
  );
}

function Levels({ geometry, total, high }: { geometry: LoadLineGeometry; total: number; high: number }) {
  const above = geometry.surface - frame.deck > 26;
  const room = geometry.swellEnd - geometry.surface > (above ? 30 : 60);
  return (
    <g aria-hidden="true">
      <text x="10" y={above ? geometry.surface - 9 : geometry.surface + 24} className="ll-label ll-haloed">
        {points(total)}
      </text>
      {room ? (
        <>
          <rect x="4" y={geometry.swellEnd - 26} width="62" height="22" className="ll-plate" />
          <text x="10" y={geometry.swellEnd - 10} className="ll-note">
            to {points(high)}
          </text>
        </>
      ) : null}
    </g>
  );
}

function Ring({ y }: { y: number }) {
  const bar = { x: frame.ringX - 9 * frame.unit, y, width: 18 * frame.unit, height: frame.unit } as const;
  const ring = { cx: frame.ringX, cy: y, r: 5.5 * frame.unit } as const;
  return (
    <g>
      <circle {...ring} className="ll-ring-halo" />
      <rect {...bar} className="ll-halo" />
      <circle {...ring} className="ll-ring" />
      <rect {...bar} className="ll-mark" />
    </g>
  );
}

function Ladder({ geometry }: { geometry: LoadLineGeometry }) {
  const { ladderX, zoneLine, unit } = frame;
  const first = geometry.bounds[0]?.at ?? frame.deck;
  const last = geometry.bounds.at(-1)?.at ?? frame.keel;
  return (
    <g aria-hidden="true">
      <path className="ll-halo" d={`M${ladderX} ${first}V${last + unit}`} />
      <rect x={ladderX} y={first} width={unit / 2} height={last + unit - first} className="ll-mark" />
      {geometry.bounds.map((bound) => (
        <g key={bound.points}>
          <rect x={ladderX} y={bound.at} width={zoneLine} height={unit} className="ll-halo" />
          <rect x={ladderX} y={bound.at} width={zoneLine} height={unit} className="ll-mark" />
          <text x={frame.right + 8} y={bound.at + 7} className="ll-bound">
            {bound.points}
          </text>
        </g>
      ))}
      {geometry.zones.map((zone) => (
        <text
          key={zone.letter}
          x={ladderX + zoneLine / 2 + 2}
          y={zone.at + 8}
          textAnchor="middle"
          className="ll-haloed ll-label"
        >
          {zone.letter}
        </text>
      ))}
    </g>
  );
}

function Outline({ dashed, note }: { dashed: boolean; note: string }) {
  return (
    <>
      <rect {...panel} className={dashed ? 'll-edge ll-dashed' : 'll-edge'} />
      {dashed ? null : <Deck />}
      <text x="12" y={frame.deck + 150} className="ll-bound" aria-hidden="true">
        {note}
      </text>
    </>
  );
}

function Deck(): ReactNode {
  return (
    <rect
      x={frame.left - 1}
      y={frame.deck - frame.unit}
      width={frame.right - frame.left + 2}
      height={frame.unit}
      className="ll-deck"
    />
  );
}

/** A calm wave whose mean is the level; 31 px per wave, 5 px from trough to crest. */
function wave(y: number): string {
  return `M${frame.left} ${y}q7.75 -5 15.5 0${'t15.5 0'.repeat(17)}`;
}

function below(y: number): string {
  return `${wave(y)}V${frame.keel}H${frame.left}z`;
}
