// The ceiling: the highest total that the load of the worst domain allows.
import { halfUp } from './fixed-point.ts';
import { CEILING_CORNERS } from './model.ts';

/** Share of 100 allowed by a load, both in millionths, rounded half up; clause 19.10. */
export function ceilingOf(load: number): number {
  let [fromLoad, fromCap] = [0, 1_000_000];
  for (const [toLoad, toCap] of CEILING_CORNERS) {
    if (load <= toLoad) {
      if (load === toLoad) return toCap;
      const width = toLoad - fromLoad;
      return halfUp(fromCap * width - (load - fromLoad) * (fromCap - toCap), width);
    }
    fromLoad = toLoad;
    fromCap = toCap;
  }
  return fromCap;
}
