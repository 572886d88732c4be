// The eight examples of the standard, each under the name of its file.
import type { Report } from '@plimsoll/standard';
import { buildReport, type BuiltReport } from '../builder/build-report.ts';
import type { ShipDescription } from '../builder/describe.ts';
import { bulkCarrier } from './bulk-carrier.ts';
import { coaster } from './coaster.ts';
import { containerShip } from './container-ship.ts';
import { followUp } from './follow-up.ts';
import { lngCarrier } from './lng-carrier.ts';
import { offshoreVessel } from './offshore-vessel.ts';
import { passengerShip } from './passenger-ship.ts';
import { productTanker } from './product-tanker.ts';
import { sealed } from './seal.ts';

export interface ExampleReport extends BuiltReport {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly report: Report;
}

export function exampleReports(): ExampleReport[] {
  const written: readonly ShipDescription[] = [
    bulkCarrier,
    coaster,
    containerShip,
    lngCarrier,
    offshoreVessel,
    passengerShip,
    productTanker,
  ];
  const built = written.map((ship) => handedIn(ship.key, ship));
  const first = built.find(({ name }) => name === bulkCarrier.key)?.report;
  return first ? [...built, handedIn('follow-up-closes-findings', followUp(first))] : built;
}

function handedIn(name: string, ship: ShipDescription): ExampleReport {
  const { report, files } = buildReport(ship);
  return { name, report: sealed(report), files };
}
