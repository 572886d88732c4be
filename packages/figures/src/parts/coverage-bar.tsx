// How many procedures ended how: one bar of steel tones, with the counts written beside it.
import { count } from '../formats.ts';

export interface Coverage {
  readonly pass: number;
  readonly partial: number;
  readonly fail: number;
  readonly notTested: number;
  readonly notApplicable: number;
}

const parts = [
  { key: 'pass', name: 'passed', look: 'cb-pass cb-edge' },
  { key: 'partial', name: 'partial', look: 'cb-partial cb-edge' },
  { key: 'fail', name: 'failed', look: 'cb-fail cb-edge' },
  { key: 'notTested', name: 'not tested', look: 'cb-edge' },
  { key: 'notApplicable', name: 'not applicable', look: 'cb-none cb-edge cb-dashed' },
] as const satisfies readonly { key: keyof Coverage; name: string; look: string }[];

export function CoverageBar({ coverage, id = 'coverage' }: { readonly coverage: Coverage; readonly id?: string }) {
  const sum = parts.reduce((total, part) => total + coverage[part.key], 0);
  let from = 0;
  const drawn = parts.map((part) => {
    const width = sum === 0 ? 0 : (coverage[part.key] / sum) * 100;
    const x = from;
    from += width;
    return { ...part, x, width };
  });
  return (
    <div className="coverage">
      <svg aria-hidden="true" width="100%" height="24">
        <defs>
          <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M1 0V6" className="db-hatch" />
          </pattern>
        </defs>
        {drawn
          .filter((part) => part.width > 0)
          .map((part) => (
            <rect
              key={part.key}
              x={`${part.x}%`}
              y="1"
              width={`${part.width}%`}
              height="22"
              className={part.look}
              {...hatch(part.key, id)}
            />
          ))}
      </svg>
      <ul className="key">
        {parts.map((part) => (
          <li key={part.key}>
            <svg aria-hidden="true" width="16" height="16">
              <rect x="1" y="1" width="14" height="14" className={part.look} {...hatch(part.key, id)} />
            </svg>
            <span>
              <b>{count(coverage[part.key])}</b> {part.name}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function hatch(key: keyof Coverage, id: string): { fill?: string } {
  return key === 'notTested' ? { fill: `url(#${id}-hatch)` } : {};
}
