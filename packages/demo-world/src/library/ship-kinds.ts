// The kinds of ship in the demo world: type of the register, profile of the methodology, size and notations.
import type { Report } from '@plimsoll/standard';
import type { ProfileId } from '@plimsoll/standard/methodology';

export interface ShipKind {
  readonly kind: string;
  readonly type: Report['vessel']['type'];
  readonly profile: ProfileId;
  readonly tonnage: readonly [least: number, most: number];
  readonly notations: readonly string[];
  readonly dynamicPositioning: Report['vessel']['dynamicPositioning'];
  /** Share of the invented fleet, of 100. */
  readonly share: number;
}

export const shipKinds: readonly ShipKind[] = [
  {
    kind: 'bulk',
    type: 'bulk-carrier',
    profile: 'dry-cargo',
    tonnage: [18000, 94000],
    notations: ['100A1', 'Bulk carrier', 'ESP'],
    dynamicPositioning: 'none',
    share: 27,
  },
  {
    kind: 'coaster',
    type: 'general-cargo',
    profile: 'dry-cargo',
    tonnage: [1500, 9000],
    notations: ['100A5', 'General cargo'],
    dynamicPositioning: 'none',
    share: 20,
  },
  {
    kind: 'container',
    type: 'container-ship',
    profile: 'container',
    tonnage: [9000, 228000],
    notations: ['100A1', 'Container ship'],
    dynamicPositioning: 'none',
    share: 15,
  },
  {
    kind: 'tanker',
    type: 'product-tanker',
    profile: 'tanker-gas',
    tonnage: [11000, 64000],
    notations: ['1A', 'Tanker for oil', 'ESP'],
    dynamicPositioning: 'none',
    share: 14,
  },
  {
    kind: 'tanker',
    type: 'chemical-tanker',
    profile: 'tanker-gas',
    tonnage: [7000, 32000],
    notations: ['1A', 'Tanker for chemicals'],
    dynamicPositioning: 'none',
    share: 7,
  },
  {
    kind: 'gas',
    type: 'lng-carrier',
    profile: 'tanker-gas',
    tonnage: [95000, 128000],
    notations: ['1A', 'Tanker for liquefied gas'],
    dynamicPositioning: 'none',
    share: 4,
  },
  {
    kind: 'passenger',
    type: 'ro-pax',
    profile: 'passenger',
    tonnage: [12000, 68000],
    notations: ['1A', 'Passenger ship', 'Car ferry'],
    dynamicPositioning: 'none',
    share: 6,
  },
  {
    kind: 'offshore',
    type: 'offshore-supply',
    profile: 'offshore-dp',
    tonnage: [2500, 9000],
    notations: ['1A', 'Offshore service vessel', 'DYNPOS(AUTR)'],
    dynamicPositioning: 'DP2',
    share: 7,
  },
];
