// TIM-002: whatever the report says has happened had happened when it was submitted.
import { gather } from '../gather.ts';
import type { Pointer } from '../pointer.ts';
import { instant, type ReportIndex } from '../report-index.ts';
import type { Check } from '../rule.ts';
import { CLOCKS_APART, EASTERNMOST_DAY } from './time-of-submission.ts';

interface Recorded {
  readonly time: string | undefined;
  readonly at: Pointer;
}

export const nothingInFuture: Check = (index, { submittedAt }) => {
  const now = instant(submittedAt);
  const late = recorded(index).filter(({ time }) => isAfter(time, now));
  return late.map(({ at, time }) => ({ at, values: { time: time ?? '', submittedAt: submittedAt ?? '' } }));
};

function isAfter(time: string | undefined, now: number): boolean {
  if (time === undefined) return false;
  return time.length === 10 ? instant(time) > now + EASTERNMOST_DAY : instant(time) > now + CLOCKS_APART;
}

/** Times of what was done. Executions and the issue are TIM-001’s; due dates, windows and ends of support may lie ahead. */
const recorded = (index: ReportIndex): Recorded[] => [
  ...ofTheWhole(index),
  ...ofPermits(index),
  ...ofExecutions(index),
  ...ofFindings(index),
  ...ofLists(index),
];

function ofTheWhole({ report: { engagement, attestation, claims, proof } }: ReportIndex): Recorded[] {
  return [
    { time: engagement.rulesOfEngagement.signedAt, at: '/engagement/rulesOfEngagement/signedAt' },
    { time: engagement.rulesOfEngagement.scopeSignedAt, at: '/engagement/rulesOfEngagement/scopeSignedAt' },
    { time: engagement.peopleTestsApproval?.at, at: '/engagement/peopleTestsApproval/at' },
    { time: attestation.declaredAt, at: '/attestation/declaredAt' },
    { time: claims?.asOf, at: '/claims/asOf' },
    { time: proof?.created, at: '/proof/created' },
  ];
}

const ofPermits = ({ authorisations }: ReportIndex): Recorded[] =>
  gather(authorisations, ({ at, value }) => [
    { time: value.grantedAt, at: `${at}/grantedAt` },
    ...value.authorisers.map(({ at: time }, n) => ({ time, at: `${at}/authorisers/${n}/at` })),
    ...value.withdrawals.map(({ at: time }, n) => ({ time, at: `${at}/withdrawals/${n}/at` })),
    { time: value.signature?.at, at: `${at}/signature/at` },
  ]);

const ofExecutions = ({ executions }: ReportIndex): Recorded[] =>
  gather(executions, ({ at, value }) => [
    ...(value.devices ?? []).flatMap(({ connectedAt, removedAt }, n) => [
      { time: connectedAt, at: `${at}/devices/${n}/connectedAt` },
      { time: removedAt, at: `${at}/devices/${n}/removedAt` },
    ]),
    { time: value.restoration?.confirmedAt, at: `${at}/restoration/confirmedAt` },
  ]);

const ofFindings = ({ findings }: ReportIndex): Recorded[] =>
  gather(findings, ({ at, value }) => [
    ...(value.history ?? []).map(({ at: time }, n) => ({ time, at: `${at}/history/${n}/at` })),
    { time: value.ownerResponse?.at, at: `${at}/ownerResponse/at` },
    { time: value.compensation?.verifiedAt, at: `${at}/compensation/verifiedAt` },
    { time: value.fastLane?.companyInformedAt, at: `${at}/fastLane/companyInformedAt` },
    { time: value.fastLane?.makerInformedAt, at: `${at}/fastLane/makerInformedAt` },
    { time: value.fastLane?.flagInformedAt, at: `${at}/fastLane/flagInformedAt` },
  ]);

const ofLists = ({ evidence, incidents, handback, report }: ReportIndex): Recorded[] => [
  ...evidence.map(({ at, value }) => ({ time: value.capturedAt, at: `${at}/capturedAt` })),
  ...incidents.flatMap(({ at, value }) => [
    { time: value.at, at: `${at}/at` },
    { time: value.restoredAt, at: `${at}/restoredAt` },
    ...value.reportedTo.map(({ at: time }, n) => ({ time, at: `${at}/reportedTo/${n}/at` })),
  ]),
  ...handback.flatMap(({ at, value }) => [
    { time: value.at, at: `${at}/at` },
    { time: value.signature?.at, at: `${at}/signature/at` },
  ]),
  ...report.changes.map(({ on }, n) => ({ time: on, at: `/changes/${n}/on` })),
  ...report.responses.map(({ at: time }, n) => ({ time, at: `/responses/${n}/at` })),
];
