// The tables as the query builder sees them; made from the migrated database by describe-tables.ts, never by hand.
import type { ColumnType } from 'kysely';

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
export type Day = ColumnType<string, string, string>;
export type Bigint = ColumnType<string, string | number, string | number>;
export type Numeric = ColumnType<string, number | string, number | string>;
export type Json = ColumnType<unknown, string, string>;

export interface AccessGrant {
  company_id: string;
  fleet_id: string | null;
  from_at: Timestamp;
  granted_at: Timestamp;
  granted_by: string;
  id: Generated<string>;
  imo_number: string | null;
  purpose: string;
  recipient_class: string | null;
  recipient_id: string | null;
  request_id: string | null;
  revoked_at: Timestamp | null;
  revoked_by: string | null;
  tier: number;
  until_at: Timestamp | null;
}

export interface AccessLog {
  at: Timestamp;
  company_id: string | null;
  imo_number: string;
  number: Generated<Bigint>;
  organisation_id: string | null;
  person_id: string | null;
  purpose: string | null;
  reader_name: string;
  tier: number | null;
  was_refused: boolean;
  what: string;
}

export interface AccessRequest {
  asked_at: Timestamp;
  asked_by: string;
  company_id: string | null;
  decided_at: Timestamp | null;
  decided_by: string | null;
  id: Generated<string>;
  imo_number: string;
  lapses_at: Timestamp;
  message: string;
  purpose: string;
  reason: string | null;
  recipient_id: string;
  status: Generated<string>;
  tier: number;
}

export interface AccessToken {
  api_client_id: string;
  expires_at: Timestamp;
  scopes: string[];
  token_sha256: Buffer;
}

export interface ApiClient {
  created_at: Timestamp;
  created_by: string;
  expires_at: Timestamp;
  hint: string;
  id: Generated<string>;
  last_used_at: Timestamp | null;
  name: string;
  organisation_id: string;
  revoked_at: Timestamp | null;
  role: string;
  scopes: string[];
  secret_sha256: Buffer;
}

export interface Application {
  applicant_name: string;
  company_imo_number: string | null;
  country: string;
  decided_at: Timestamp | null;
  decided_by: string | null;
  email: string;
  id: Generated<string>;
  kind: string;
  message: string;
  organisation_id: string | null;
  organisation_name: string;
  reason: string | null;
  recipient_class: string | null;
  status: Generated<string>;
  submitted_at: Timestamp;
}

export interface BreakGlass {
  asked_at: Timestamp;
  asked_by: string;
  decided_at: Timestamp | null;
  decided_by: string | null;
  id: Generated<string>;
  imo_number: string;
  is_approved: boolean | null;
  reason: string;
  recipient_id: string;
  tier: number;
  until_at: Timestamp | null;
}

export interface Challenge {
  expires_at: Timestamp;
  facts: Json;
  id: string;
  kind: string;
  person_id: string | null;
}

export interface Correction {
  asked_at: Timestamp;
  asked_by: string;
  asked_for: string;
  decided_at: Timestamp | null;
  decided_by: string | null;
  evidence: string;
  field: string;
  id: Generated<string>;
  imo_number: string;
  reply: string | null;
  routed_to: string;
  should_be: string;
  status: Generated<string>;
}

export interface Dispute {
  decided_at: Timestamp | null;
  decided_by: string | null;
  finding_id: string;
  id: Generated<string>;
  imo_number: string;
  raised_at: Timestamp;
  raised_by: string;
  reason: string | null;
  report_id: string;
  revision: number;
  severity: string | null;
  status: Generated<string>;
  text: string;
}

export interface Event {
  actor_id: string | null;
  at: Timestamp;
  facts: Json;
  imo_number: string | null;
  number: Generated<Bigint>;
  organisation_id: string | null;
  reason: string | null;
  role: string | null;
  subject: string | null;
  type: string;
}

export interface EvidenceFile {
  about: string;
  blob_id: string;
  bytes: Bigint;
  declared_sha256: string;
  evidence_id: string | null;
  finding_id: string | null;
  id: Generated<string>;
  imo_number: string;
  key_version: number;
  kind: string;
  media_type: string;
  name: string;
  organisation_id: string;
  report_id: string;
  revision: number;
  scan: Generated<string>;
  sealed_bytes: Bigint;
  sha256: string;
  stored_at: Timestamp;
  stored_by: string | null;
  upload_id: string;
  wrapped_key: Buffer;
}

export interface ExternalIdentity {
  issuer: string;
  person_id: string;
  since: Timestamp;
  subject: string;
}

export interface FastLaneNotice {
  due_at: Timestamp;
  finding_id: string;
  how: string | null;
  id: Generated<string>;
  imo_number: string;
  lapsed_at: Timestamp | null;
  name: string;
  party: string;
  reference: string | null;
  told_at: Timestamp | null;
  told_by: string | null;
}

export interface Finding {
  closed_on: Day | null;
  counts_from: Day;
  domains: string[];
  due_on: Day | null;
  finding_id: string;
  id: Generated<string>;
  imo_number: string;
  is_dangerous: boolean;
  opened_on: Day;
  report_id: string;
  severity: string;
  status: string;
  system_group: string;
  title: string;
}

export interface FindingLikeness {
  finding_id: string;
  procedure: string;
  report_id: string;
  revision: number;
  severity: string;
  system_code: string;
  weakness: string;
}

export interface FindingTracking {
  changed_at: Timestamp;
  facts: Json;
  id: string;
  imo_number: string;
  owner: string | null;
  plan: string | null;
}

export interface Fleet {
  created_at: Timestamp;
  id: Generated<string>;
  is_public: Generated<boolean>;
  name: string;
  organisation_id: string;
}

export interface FleetVessel {
  fleet_id: string;
  imo_number: string;
  since: Timestamp;
}

export interface IdempotencyKey {
  actor: string;
  answer: Json | null;
  begun_at: Timestamp;
  held_by: Bigint | null;
  key: string;
  operation: string;
  request_sha256: Buffer;
  status: number | null;
}

export interface IdentityProvider {
  allowed_at: Timestamp | null;
  allowed_by: string | null;
  client_id: string;
  client_secret: Buffer;
  configured_by: string;
  issuer: string;
  organisation_id: string;
  second_factor_values: Generated<string[]>;
  since: Timestamp;
}

export interface Interest {
  id: Generated<string>;
  organisation_id: string;
  person_id: string;
  reason: string;
  since: Day;
  until: Day | null;
}

export interface Invitation {
  accepted_at: Timestamp | null;
  created_at: Timestamp;
  email: string;
  expires_at: Timestamp;
  id: Generated<string>;
  invited_by: string;
  name: string | null;
  organisation_id: string;
  role: string;
  token_sha256: Buffer;
  withdrawn_at: Timestamp | null;
}

export interface ListedLook {
  day: Day;
  imo_number: string;
  organisation_id: string;
  tier: number;
}

export interface Mail {
  email: string;
  id: Generated<string>;
  key: string;
  last_error: string | null;
  person_id: string | null;
  sent_at: Timestamp | null;
  subject: string;
  text: string;
  tries: Generated<number>;
  written_at: Timestamp;
}

export interface MasterOfVessel {
  imo_number: string;
  membership_id: string;
  since: Timestamp;
  until: Timestamp | null;
}

export interface Membership {
  ended_by: string | null;
  id: Generated<string>;
  organisation_id: string;
  person_id: string;
  role: string;
  since: Timestamp;
  until: Timestamp | null;
}

export interface Organisation {
  company_imo_number: string | null;
  country: string;
  created_at: Timestamp;
  flag: string | null;
  id: Generated<string>;
  kind: string;
  name: string;
  ports: Generated<string[]>;
  recipient_class: string | null;
  status: Generated<string>;
}

export interface OrganisationDomain {
  claimed_at: Timestamp;
  claimed_by: string;
  domain: string;
  organisation_id: string;
  proof: string;
  verified_at: Timestamp | null;
}

export interface Passkey {
  counter: Bigint;
  created_at: Timestamp;
  id: string;
  label: string;
  last_used_at: Timestamp | null;
  person_id: string;
  public_key: Buffer;
  transports: Generated<string[]>;
}

export interface Person {
  created_at: Timestamp;
  disabled_at: Timestamp | null;
  email: string;
  id: Generated<string>;
  name: string;
  password_hash: string | null;
  totp_confirmed_at: Timestamp | null;
  totp_last_step: Bigint | null;
  totp_secret: Buffer | null;
}

export interface PortCall {
  declared_by: string;
  from_at: Timestamp;
  id: Generated<string>;
  imo_number: string;
  port: string;
  until_at: Timestamp;
}

export interface ProfileVersion {
  cause: string;
  grade: string;
  high: Numeric;
  imo_number: string;
  known_at: Timestamp;
  lines: Json;
  profile: Json;
  total: Numeric;
}

export interface QuotaDay {
  day: Day;
  measure: string;
  reader: string;
  taken: number;
}

export interface RecordChange {
  decided_at: Timestamp | null;
  decided_by: string | null;
  id: Generated<string>;
  imo_number: string;
  kind: string;
  other_imo_number: string;
  proposed_at: Timestamp;
  proposed_by: string;
  reason: string;
  status: Generated<string>;
}

export interface RecoveryCode {
  person_id: string;
  sha256: Buffer;
  used_at: Timestamp | null;
}

export interface Report {
  company_id: string | null;
  due_at: Timestamp | null;
  ended_at: Timestamp | null;
  id: string;
  imo_number: string;
  issued_at: Timestamp;
  moderator_id: string | null;
  published_at: Timestamp | null;
  reason: string | null;
  reason_code: string | null;
  revision: number;
  sha256: string;
  status: string;
  submitted_at: Timestamp;
  submitted_by: string | null;
  supplier_id: string;
  vessel_name: string;
  warnings: number;
}

export interface ReportComment {
  author_id: string;
  finding_id: string | null;
  id: Generated<string>;
  made_at: Timestamp;
  organisation_id: string;
  report_id: string;
  revision: number;
  text: string;
}

export interface ReportDocument {
  canonical: Buffer;
  id: string;
  revision: number;
  validation: Json;
}

export interface ReportPoint {
  answer: string | null;
  answered_at: Timestamp | null;
  author_id: string;
  id: Generated<string>;
  made_at: Timestamp;
  pointer: string;
  report_id: string;
  revision: number;
  text: string;
}

export interface ReportReview {
  report_id: string;
  result: Json;
  revision: number;
}

export interface ReportSentence {
  hash: Buffer;
  report_id: string;
  revision: number;
}

export interface Session {
  created_at: Timestamp;
  device: string;
  expires_at: Timestamp;
  factors: string[];
  id: Generated<string>;
  last_seen_at: Timestamp;
  membership_id: string | null;
  only_organisation_id: string | null;
  person_id: string;
  revoked_at: Timestamp | null;
  stepped_up_at: Timestamp | null;
  token_sha256: Buffer;
}

export interface SystemItem {
  facts: Json;
  imo_number: string;
  recorded_by: string | null;
  since: Timestamp;
  source: string;
  system_id: string;
  until: Timestamp | null;
}

export interface TakeOver {
  applicant_name: string;
  asked_at: Timestamp;
  country: string;
  decided_at: Timestamp | null;
  decided_by: string | null;
  decision: string | null;
  email: string;
  id: Generated<string>;
  organisation_id: string | null;
  organisation_name: string;
  person_id: string | null;
  reason: string;
  status: Generated<string>;
}

export interface TesterStay {
  end_at: Timestamp;
  imo_number: string;
  locode: string;
  register_id: string;
  report_id: string;
  revision: number;
  start_at: Timestamp;
}

export interface Vessel {
  company_id: string | null;
  flag: string;
  gross_tonnage: number;
  imo_number: string;
  merged_into: string | null;
  name: string;
  recorded_at: Timestamp;
  type: string;
}

export interface VesselAccess {
  basis: string;
  from_at: Timestamp;
  imo_number: string;
  reader: string;
  source_id: string | null;
  tier: number;
  until_at: Timestamp | null;
}

export interface VesselClaim {
  company_id: string;
  decided_at: Timestamp | null;
  decided_by: string | null;
  evidence: string;
  flag: string;
  gross_tonnage: number;
  id: Generated<string>;
  imo_number: string;
  reason: string | null;
  since: Day;
  status: Generated<string>;
  submitted_at: Timestamp;
  submitted_by: string;
  type: string;
  vessel_name: string;
}

export interface VesselFact {
  id: Generated<string>;
  imo_number: string;
  kind: string;
  recorded_at: Timestamp;
  recorded_by: string | null;
  since: Day;
  source: string;
  until: Day | null;
  value: string;
}

export interface VesselGrade {
  assessed_on: Day;
  assurance: string;
  computed_at: Timestamp;
  confidence: Numeric;
  grade: string;
  high: Numeric;
  imo_number: string;
  total: Numeric;
}

export interface VesselManager {
  company_id: string;
  imo_number: string;
  since: Day;
  until: Day | null;
}

export interface VesselProfile {
  computed_at: Timestamp;
  dangerous: number;
  imo_number: string;
  profile: Json;
}

export interface VesselStatus {
  as_of: Day;
  imo_number: string;
  status: string;
}

export interface Watch {
  imo_number: string;
  organisation_id: string;
  since: Timestamp;
}

export interface DB {
  access_grant: AccessGrant;
  access_log: AccessLog;
  access_request: AccessRequest;
  access_token: AccessToken;
  api_client: ApiClient;
  application: Application;
  break_glass: BreakGlass;
  challenge: Challenge;
  correction: Correction;
  dispute: Dispute;
  event: Event;
  evidence_file: EvidenceFile;
  external_identity: ExternalIdentity;
  fast_lane_notice: FastLaneNotice;
  finding: Finding;
  finding_likeness: FindingLikeness;
  finding_tracking: FindingTracking;
  fleet: Fleet;
  fleet_vessel: FleetVessel;
  idempotency_key: IdempotencyKey;
  identity_provider: IdentityProvider;
  interest: Interest;
  invitation: Invitation;
  listed_look: ListedLook;
  mail: Mail;
  master_of_vessel: MasterOfVessel;
  membership: Membership;
  organisation: Organisation;
  organisation_domain: OrganisationDomain;
  passkey: Passkey;
  person: Person;
  port_call: PortCall;
  profile_version: ProfileVersion;
  quota_day: QuotaDay;
  record_change: RecordChange;
  recovery_code: RecoveryCode;
  report: Report;
  report_comment: ReportComment;
  report_document: ReportDocument;
  report_point: ReportPoint;
  report_review: ReportReview;
  report_sentence: ReportSentence;
  session: Session;
  system_item: SystemItem;
  take_over: TakeOver;
  tester_stay: TesterStay;
  vessel: Vessel;
  vessel_access: VesselAccess;
  vessel_claim: VesselClaim;
  vessel_fact: VesselFact;
  vessel_grade: VesselGrade;
  vessel_manager: VesselManager;
  vessel_profile: VesselProfile;
  vessel_status: VesselStatus;
  watch: Watch;
}
