// Wires the application by plain functions: databases, operations of the interface, pages.
import type { FastifyInstance } from 'fastify';
import type { Databases } from './database/connection.ts';
import { accessLogRoutes } from './features/access/access-log.routes.ts';
import { breakGlassRoutes } from './features/access/break-glass.routes.ts';
import { grantsRoutes } from './features/access/grants.routes.ts';
import { requestsRoutes } from './features/access/requests.routes.ts';
import { accountsRoutes } from './features/accounts/accounts.routes.ts';
import { factorsRoutes } from './features/accounts/factors.routes.ts';
import { passkeysRoutes } from './features/accounts/passkeys.routes.ts';
import { passwordsRoutes } from './features/accounts/passwords.routes.ts';
import { authenticator } from './http/authenticate.ts';
import type { SecretBox } from './features/accounts/authenticator-codes.ts';
import type { ProviderNetwork } from './features/identity-providers/provider-client.ts';
import { providerSignInRoutes } from './features/identity-providers/provider-sign-in.routes.ts';
import { providersRoutes } from './features/identity-providers/providers.routes.ts';
import { evidenceRoutes, type EvidenceRooms } from './features/evidence/evidence.routes.ts';
import { proofsRoutes } from './features/evidence/proofs.routes.ts';
import { findingsRoutes } from './features/findings/findings.routes.ts';
import { apiClientsRoutes } from './features/api-clients/api-clients.routes.ts';
import { applicationsRoutes } from './features/organisations/applications.routes.ts';
import { invitationsRoutes } from './features/organisations/invitations.routes.ts';
import { organisationsRoutes } from './features/organisations/organisations.routes.ts';
import { takeOversRoutes } from './features/organisations/take-overs.routes.ts';
import { claimsRoutes } from './features/claims/claims.routes.ts';
import { disputesRoutes } from './features/reports/disputes.routes.ts';
import { reportStepsRoutes } from './features/reports/report-steps.routes.ts';
import { reviewRoutes } from './features/reports/review.routes.ts';
import { reportsRoutes } from './features/reports/reports.routes.ts';
import { exportsRoutes } from './features/exports/exports.routes.ts';
import { fleetExportRoutes } from './features/fleets/fleet-export.routes.ts';
import { fleetsRoutes } from './features/fleets/fleets.routes.ts';
import { correctionsRoutes } from './features/vessel-records/corrections.routes.ts';
import { recordChangesRoutes } from './features/vessel-records/record-changes.routes.ts';
import { recordsRoutes } from './features/vessel-records/records.routes.ts';
import { systemsRoutes } from './features/vessel-records/systems.routes.ts';
import { whatIfRoutes } from './features/vessel-outlook/what-if.routes.ts';
import { vesselsRoutes } from './features/vessels/vessels.routes.ts';
import { keptAnswers } from './http/idempotency.ts';
import { implement } from './http/implement.ts';
import { processLease } from './database/process-lease.ts';
import { buildServer } from './http/server.ts';
import { deskPages } from './pages/desk/desk-pages.ts';
import { publicPages } from './pages/public-pages.ts';

export interface AppOptions {
  readonly databases: Databases;
  readonly root: string;
  readonly clock: () => Date;
  readonly isLogging: boolean;
  readonly requestsPerMinute?: number;
  /** Vessels that one recipient looks up in a day. */
  readonly looksPerDay?: number;
  readonly proxies?: readonly string[];
  /** Accounts of the demonstration stand on the sign-in page, and the outbox is a page. */
  readonly isDemo: boolean;
  /** Served over HTTPS, so cookies are kept to it. */
  readonly isSecure: boolean;
  readonly secrets: SecretBox;
  /** Where browsers reach us, such as https://register.example; known when the server listens. */
  readonly origin: () => string;
  /** How identity providers of organisations are reached. */
  readonly network: ProviderNetwork;
  readonly evidence: EvidenceRooms;
  /** What the demonstration world is doing, shown on the pages; null when it is not being loaded. */
  readonly loading: () => string | null;
}

export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { databases, clock, isSecure, secrets, origin } = options;
  const { server, limitsOf } = await buildServer({
    isLogging: options.isLogging,
    requestsPerMinute: options.requestsPerMinute ?? 600,
    looksPerDay: options.looksPerDay ?? 10_000,
    proxies: options.proxies ?? [],
  });
  const authenticate = authenticator({ databases, clock, isSecure });
  const lease = processLease(databases.workerUrl);
  server.addHook('onClose', () => lease.end());
  const perform = implement(
    server,
    {
      ...accountsRoutes({ databases, isSecure }),
      ...factorsRoutes({ databases, isSecure, secrets }),
      ...passwordsRoutes({ databases, isSecure, origin }),
      ...providersRoutes({ databases, origin, secrets, network: options.network }),
      ...providerSignInRoutes({ databases, isSecure, origin, secrets, network: options.network }),
      ...passkeysRoutes({ databases, isSecure, origin }),
      ...vesselsRoutes(databases),
      ...whatIfRoutes(databases),
      ...reportsRoutes(databases),
      ...reportStepsRoutes(databases),
      ...reviewRoutes(),
      ...disputesRoutes(databases),
      ...findingsRoutes(databases),
      ...organisationsRoutes(databases),
      ...invitationsRoutes({ databases, isSecure, origin }),
      ...applicationsRoutes({ databases, isSecure, origin }),
      ...takeOversRoutes({ databases, isSecure, origin }),
      ...evidenceRoutes(options.evidence),
      ...proofsRoutes(options.evidence),
      ...apiClientsRoutes(databases),
      ...claimsRoutes(databases),
      ...recordsRoutes(databases),
      ...recordChangesRoutes(),
      ...correctionsRoutes(databases),
      ...systemsRoutes(),
      ...fleetsRoutes(),
      ...fleetExportRoutes(),
      ...exportsRoutes(databases),
      ...grantsRoutes(),
      ...requestsRoutes(databases),
      ...breakGlassRoutes(databases),
      ...accessLogRoutes(),
    },
    {
      databases,
      clock,
      authenticate,
      limits: limitsOf(databases.worker),
      once: keptAnswers({ databases, clock, authenticate, lease }),
    },
  );
  await publicPages(server, { root: options.root });
  deskPages(server, { ...options, authenticate, perform });
  return server;
}
