// The HTTP interface as a table: each operation once, by the noun it is about.
import { accessOperations } from './nouns/access.ts';
import { accountOperations } from './nouns/accounts.ts';
import { exportOperations } from './nouns/exports.ts';
import { findingOperations } from './nouns/findings.ts';
import { apiClientOperations } from './nouns/api-clients.ts';
import { claimOperations } from './nouns/claims.ts';
import { fleetOperations } from './nouns/fleets.ts';
import { reportOperations } from './nouns/reports.ts';
import { vesselRecordOperations } from './nouns/vessel-records.ts';
import { vesselOperations } from './nouns/vessels.ts';

export const operations = {
  ...accountOperations,
  ...vesselOperations,
  ...apiClientOperations,
  ...claimOperations,
  ...vesselRecordOperations,
  ...fleetOperations,
  ...exportOperations,
  ...reportOperations,
  ...findingOperations,
  ...accessOperations,
};

export type OperationId = keyof typeof operations;
