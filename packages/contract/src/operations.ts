// The HTTP interface as a table: each operation once, by the noun it is about.
import { accessOperations } from './nouns/access.ts';
import { accountOperations } from './nouns/accounts.ts';
import { factorOperations } from './nouns/factors.ts';
import { evidenceOperations } from './nouns/evidence.ts';
import { exportOperations } from './nouns/exports.ts';
import { findingOperations } from './nouns/findings.ts';
import { apiClientOperations } from './nouns/api-clients.ts';
import { claimOperations } from './nouns/claims.ts';
import { fleetOperations } from './nouns/fleets.ts';
import { invitationOperations } from './nouns/invitations.ts';
import { joiningOperations } from './nouns/joining.ts';
import { organisationOperations } from './nouns/organisations.ts';
import { identityProviderOperations } from './nouns/identity-providers.ts';
import { passkeyOperations } from './nouns/passkeys.ts';
import { passwordOperations } from './nouns/passwords.ts';
import { reportOperations } from './nouns/reports.ts';
import { reviewOperations } from './nouns/review.ts';
import { vesselOutlookOperations } from './nouns/vessel-outlook.ts';
import { vesselRecordOperations } from './nouns/vessel-records.ts';
import { vesselOperations } from './nouns/vessels.ts';

export const operations = {
  ...accountOperations,
  ...passwordOperations,
  ...factorOperations,
  ...passkeyOperations,
  ...identityProviderOperations,
  ...vesselOperations,
  ...organisationOperations,
  ...invitationOperations,
  ...joiningOperations,
  ...vesselOutlookOperations,
  ...apiClientOperations,
  ...claimOperations,
  ...vesselRecordOperations,
  ...fleetOperations,
  ...exportOperations,
  ...reportOperations,
  ...reviewOperations,
  ...findingOperations,
  ...evidenceOperations,
  ...accessOperations,
};

export type OperationId = keyof typeof operations;
