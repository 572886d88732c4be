// Cases in every state, grants, requests and looks, with deadlines relative to now, so that every desk of the demonstration has work.
import { randomUUID } from 'node:crypto';
import { canonicalJson } from '@plimsoll/proofs';
import { later, reportDeadlines, type Role } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import { validate, type ValidationResult } from '@plimsoll/validator';
import type { Tx } from '../database/connection.ts';
import { earlierOf, heldReports } from '../features/reports/held-reports.store.ts';
import { registerFor } from '../features/reports/register-port.store.ts';
import { caseSteps, type Doer } from './case-steps.ts';
import type { DemoIds } from './load-people.ts';
import { storeReport } from './store-published.ts';

interface DemoCase {
  readonly example: string;
  readonly company: 'meridian' | 'corvus' | null;
  readonly status: string;
  readonly submittedDaysAgo: number;
  readonly dueInDays?: number;
  readonly isTaken?: true;
  readonly points?: readonly (readonly [pointer: string, text: string])[];
  readonly reasonCode?: string;
  readonly reason?: string;
}

const cases: readonly DemoCase[] = [
  { example: 'lng-carrier', company: null, status: 'submitted', submittedDaysAgo: 3, dueInDays: 7 },
  { example: 'bulk-carrier-in-service', company: 'meridian', status: 'submitted', submittedDaysAgo: 9, dueInDays: 1 },
  { example: 'offshore-dp', company: null, status: 'in-review', submittedDaysAgo: 8, dueInDays: 2, isTaken: true },
  {
    example: 'product-tanker',
    company: null,
    status: 'returned',
    submittedDaysAgo: 20,
    dueInDays: 12,
    isTaken: true,
    points: [
      ['/findings/0/description', 'Say from which zone the console was reached, without naming the address.'],
      ['/executions/2', 'The permit covers the vessel alongside; say how the vessel state was known.'],
    ],
    reason: 'Two places need more before the results can be compared.',
  },
  {
    example: 'follow-up-closes-findings',
    company: 'meridian',
    status: 'with-company',
    submittedDaysAgo: 18,
    dueInDays: 5,
    isTaken: true,
  },
  {
    example: 'container-newbuild-e26',
    company: 'corvus',
    status: 'with-company',
    submittedDaysAgo: 16,
    dueInDays: 9,
    isTaken: true,
  },
  {
    example: 'coaster-499gt',
    company: null,
    status: 'rejected',
    submittedDaysAgo: 60,
    isTaken: true,
    reasonCode: 'no-competence',
    reason: 'Nobody in the team was certified for the domains tested.',
  },
  {
    example: 'passenger-ship',
    company: null,
    status: 'withdrawn',
    submittedDaysAgo: 90,
    isTaken: true,
    reasonCode: 'wrong-vessel',
    reason: 'The results belong to her sister ship.',
  },
];

export interface Examples {
  readonly ids: DemoIds;
  /** By file name without its ending. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly now: string;
}

export async function loadCases(transaction: Tx, { ids, reports, now }: Examples): Promise<void> {
  const organisation = (key: string): string => ids.organisations.get(key) ?? '';
  const person = (email: string): string => ids.people.get(email) ?? '';
  const moderator = person('carys@body.example');
  const doer = (email: string, key: string, role: Role): Doer => ({
    personId: person(email),
    organisationId: organisation(key),
    role,
  });
  const parties = {
    lead: doer('lars@saltmarsh.example', 'saltmarsh', 'lead'),
    supplierAdmin: doer('kira@saltmarsh.example', 'saltmarsh', 'supplier-admin'),
    moderator: doer('carys@body.example', 'body', 'moderator'),
  };
  for (const one of cases) {
    const source = reports.get(one.example);
    if (!source) continue;
    const at = later(now, -one.submittedDaysAgo);
    const report = madeAnew(source, later(at, -1));
    await storeReport(transaction, report, {
      status: one.status,
      supplierId: organisation('saltmarsh'),
      review: await reviewed(transaction, { report, supplierId: organisation('saltmarsh'), at }),
      companyId: one.company === null ? null : organisation(one.company),
      at,
      submittedBy: person('lars@saltmarsh.example'),
      ...(one.isTaken ? { moderatorId: moderator } : {}),
      ...(one.dueInDays === undefined ? {} : { dueAt: later(now, one.dueInDays) }),
      ...(one.reasonCode ? { reasonCode: one.reasonCode } : {}),
      ...(one.reason ? { reason: one.reason } : {}),
      steps: caseSteps(
        {
          status: one.status,
          submittedAt: at,
          points: one.points?.length ?? 0,
          ...decidedAt(one, now),
          ...(one.reason ? { reason: one.reason } : {}),
        },
        parties,
      ),
    });
    for (const [pointer, text] of one.points ?? [])
      await transaction
        .insertInto('report_point')
        .values({ report_id: report.id, revision: 1, pointer, text, author_id: moderator, made_at: later(at, 2) })
        .execute();
  }
  await loadAccess(transaction, { organisation, person, now });
}

/** Without what sealed the example, which says when it was issued; its claims would be those of another day. */
function madeAnew({ proof: _proof, claims: _claims, ...source }: Report, issuedAt: string): Report {
  const { projectionSha256: _digest, ...attestation } = source.attestation;
  return { ...source, attestation, id: randomUUID(), revision: 1, issuedAt };
}

/** As the gate would have done. */
async function reviewed(
  transaction: Tx,
  { report, supplierId, at }: { report: Report; supplierId: string; at: string },
): Promise<ValidationResult> {
  const register = await registerFor(transaction, { report, supplierId, reader: 'moderator' });
  const earlier = earlierOf(await heldReports(transaction, report), report);
  return validate(canonicalJson(report), { profile: 'moderation', inputs: { submittedAt: at, register, earlier } });
}

/** A deadline that runs for supplier or company began when the moderator decided. */
function decidedAt({ status, dueInDays }: DemoCase, now: string): { decidedAt?: string } {
  const days = { returned: reportDeadlines.supplier, 'with-company': reportDeadlines.company }[status];
  return days === undefined || dueInDays === undefined ? {} : { decidedAt: later(now, dueInDays - days) };
}

interface AccessOf {
  readonly organisation: (key: string) => string;
  readonly person: (email: string) => string;
  readonly now: string;
}

async function loadAccess(transaction: Tx, { organisation, person, now }: AccessOf): Promise<void> {
  const grant = { from_at: later(now, -30), granted_at: later(now, -30) };
  const ofMeridian = { ...grant, company_id: organisation('meridian'), granted_by: person('petra@meridian.example') };
  const ofCorvus = { ...grant, company_id: organisation('corvus'), granted_by: person('stellan@corvus.example') };
  await transaction
    .insertInto('access_grant')
    .values(
      [
        {
          ...ofMeridian,
          recipient_id: organisation('harbour'),
          tier: 2,
          purpose: 'Hull and machinery policy',
          until_at: later(now, 200),
        },
        { ...ofMeridian, recipient_class: 'port-authority', tier: 1, purpose: 'Calls anywhere' },
        {
          ...ofCorvus,
          recipient_id: organisation('northlight'),
          tier: 3,
          purpose: 'Renewal of the fleet policy',
          until_at: later(now, 20),
        },
        { ...ofCorvus, recipient_class: 'public', tier: 0, purpose: 'Seen by everybody' },
      ].map((one) => ({ recipient_id: null, recipient_class: null, until_at: null, ...one })),
    )
    .execute();
  await transaction
    .insertInto('access_request')
    .values({
      recipient_id: organisation('charter'),
      imo_number: '2100024',
      company_id: organisation('meridian'),
      tier: 3,
      purpose: 'Charter party of next month',
      message: 'We fix her for six months and would like to see what stands open.',
      asked_by: person('zara@charter.example'),
      asked_at: later(now, -4),
      lapses_at: later(now, 17),
    })
    .execute();
  await transaction
    .insertInto('vessel_claim')
    .values({
      imo_number: '9074729',
      company_id: organisation('corvus'),
      vessel_name: 'Corvus Dawn',
      flag: 'DE',
      type: 'container-ship',
      gross_tonnage: 54_000,
      since: now.slice(0, 10),
      evidence: 'Document of compliance 26-118, issued by her flag; bill of sale of this month.',
      submitted_by: person('stellan@corvus.example'),
      submitted_at: later(now, -2),
    })
    .execute();
  await transaction
    .insertInto('break_glass')
    .values({
      recipient_id: organisation('liberia'),
      imo_number: '2100024',
      tier: 3,
      reason: 'The ship lost her electronic charts for two hours off the coast; we look for a cause.',
      asked_by: person('ximena@liberia.example'),
      asked_at: later(now, -1),
    })
    .execute();
  await transaction
    .insertInto('access_log')
    .values([
      {
        at: later(now, -6),
        person_id: person('uma@harbour.example'),
        organisation_id: organisation('harbour'),
        reader_name: 'Uma Fitzgerald, Harbour Mutual',
        imo_number: '2100024',
        company_id: organisation('meridian'),
        tier: 2,
        what: 'profile',
        purpose: 'Renewal',
        was_refused: false,
      },
    ])
    .execute();
}
