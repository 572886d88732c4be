// Tags for severity, state of a finding, safety class and status in a register: always a word, sometimes a shape.
import { StatusGlyph } from './glyphs.tsx';

export type SeverityWord = 'info' | 'low' | 'medium' | 'high' | 'critical';
export type FindingState = 'open' | 'planned' | 'fixed' | 'compensated' | 'accepted' | 'closed';
export type SafetyClassId = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';
export type RegisterStatusId = 'active' | 'active-with-conditions' | 'suspended' | 'lapsed' | 'withdrawn';

const severityStep = { info: 'nr', low: 'b', medium: 'c', high: 'd', critical: 'e' } as const satisfies Record<
  SeverityWord,
  string
>;
const severityName = {
  info: 'Info',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  critical: 'Critical',
} as const satisfies Record<SeverityWord, string>;

export function SeverityTag({ severity }: { readonly severity: SeverityWord }) {
  return (
    <span className="tag" data-step={severityStep[severity]}>
      {severityName[severity]}
    </span>
  );
}

/** Words and tones of the states; a verified end is quieter than a claim. */
export const findingStates = {
  open: { name: 'Open', tone: 'warn' },
  planned: { name: 'Planned', tone: 'plain' },
  fixed: { name: 'Fixed (not verified)', tone: 'plain' },
  compensated: { name: 'Compensated (verified)', tone: 'ok' },
  accepted: { name: 'Risk accepted', tone: 'warn' },
  closed: { name: 'Verified closed', tone: 'quiet' },
} as const satisfies Record<FindingState, { name: string; tone: 'warn' | 'ok' | 'plain' | 'quiet' }>;

export function StateTag({ state }: { readonly state: FindingState }) {
  const { name, tone } = findingStates[state];
  return (
    <span className="tag" data-tone={tone}>
      {name}
    </span>
  );
}

const classWord = {
  S0: 'documents',
  S1: 'observation',
  S2: 'passive',
  S3: 'active',
  S4: 'intrusive',
} as const satisfies Record<SafetyClassId, string>;

export function SafetyClassTag({ safetyClass }: { readonly safetyClass: SafetyClassId }) {
  return (
    <span className="tag" data-step={safetyClass.toLowerCase()}>
      {safetyClass} {classWord[safetyClass]}
    </span>
  );
}

const statuses = {
  active: { name: 'Active', tone: 'ok' },
  'active-with-conditions': { name: 'Active with conditions', tone: 'warn' },
  suspended: { name: 'Suspended', tone: 'warn' },
  lapsed: { name: 'Lapsed', tone: 'quiet' },
  withdrawn: { name: 'Withdrawn', tone: 'danger' },
} as const satisfies Record<RegisterStatusId, { name: string; tone: string }>;

/** An appeal is said in words after the status and never changes its colour. */
export function RegisterStatusTag({
  status,
  underAppeal = false,
}: {
  readonly status: RegisterStatusId;
  readonly underAppeal?: boolean;
}) {
  const { name, tone } = statuses[status];
  return (
    <span className="tag" data-tone={tone}>
      <StatusGlyph status={status} />
      {name}
      {underAppeal ? ', under appeal' : ''}
    </span>
  );
}
