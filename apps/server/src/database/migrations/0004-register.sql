-- The register proper: one table per tier of access, so that what a reader may not see is in no row it can reach.
-- Before this migration there were no accounts and only the demonstration world, which is loaded anew.
alter table event disable trigger user;
truncate event;
alter table event enable trigger user;
drop table report;
drop table vessel;

create table vessel (
  imo_number text primary key constraint vessel_imo_number_form check (imo_number ~ '^[0-9]{7}$'),
  name text not null,
  flag text not null constraint vessel_flag_form check (flag ~ '^[A-Z]{2}$'),
  type text not null,
  gross_tonnage integer not null constraint vessel_tonnage_positive check (gross_tonnage > 0),
  company_id uuid references organisation,
  merged_into text references vessel,
  recorded_at timestamptz not null
);
comment on table vessel is 'Who she is; visible from tier 0.';
create index vessel_name on vessel (lower(name), imo_number);
create index vessel_flag on vessel (flag, lower(name), imo_number);
create index vessel_type on vessel (type, lower(name), imo_number);
create index vessel_company on vessel (company_id, lower(name), imo_number);
create index vessel_name_trigram on vessel using gin (lower(name) gin_trgm_ops);

create table vessel_status (
  imo_number text primary key references vessel,
  status text not null constraint vessel_status_known check (status in ('current', 'stale', 'expired')),
  as_of date not null
);
comment on table vessel_status is 'Tier 0: in the register, and whether the assessment is current.';

create table vessel_grade (
  imo_number text primary key references vessel,
  grade text not null constraint vessel_grade_known check (grade in ('A', 'B', 'C', 'D', 'E', 'NR')),
  total numeric(4, 1) not null,
  high numeric(4, 1) not null,
  confidence numeric(4, 3) not null,
  assurance text not null,
  assessed_on date not null,
  computed_at timestamptz not null
);
comment on table vessel_grade is 'Tier 1: grade, interval, confidence, assurance and dates.';
create index vessel_grade_total on vessel_grade (total, imo_number);
create index vessel_grade_assessed on vessel_grade (assessed_on, imo_number);
create index vessel_grade_of on vessel_grade (grade, imo_number);

create table vessel_profile (
  imo_number text primary key references vessel,
  dangerous integer not null,
  profile jsonb not null,
  computed_at timestamptz not null
);
comment on table vessel_profile is 'Tier 2: domain scores, counts of findings, changes and trend, without one finding.';

create table profile_version (
  imo_number text not null references vessel,
  known_at timestamptz not null,
  cause text not null,
  grade text not null,
  total numeric(4, 1) not null,
  high numeric(4, 1) not null,
  profile jsonb not null,
  lines jsonb not null,
  primary key (imo_number, known_at)
);
comment on table profile_version is 'Tier 2: the profile as it was known from a moment on, with the lines that explain the change.';

create table vessel_fact (
  id uuid primary key default gen_random_uuid(),
  imo_number text not null references vessel,
  kind text not null constraint vessel_fact_kind_known check (kind in ('name', 'flag', 'type', 'gross-tonnage', 'class', 'manager')),
  value text not null,
  since date not null,
  until date,
  source text not null,
  recorded_by uuid references person,
  recorded_at timestamptz not null
);
create index vessel_fact_of_vessel on vessel_fact (imo_number, kind, since);

create table vessel_claim (
  id uuid primary key default gen_random_uuid(),
  imo_number text not null constraint vessel_claim_imo_form check (imo_number ~ '^[0-9]{7}$'),
  company_id uuid not null references organisation,
  vessel_name text not null,
  flag text not null,
  type text not null,
  gross_tonnage integer not null,
  since date not null,
  evidence text not null,
  status text not null default 'submitted' constraint vessel_claim_status_known check (status in ('submitted', 'granted', 'refused', 'withdrawn')),
  submitted_by uuid not null references person,
  submitted_at timestamptz not null,
  decided_by uuid references person,
  decided_at timestamptz,
  reason text
);
create index vessel_claim_open on vessel_claim (submitted_at) where status = 'submitted';
create index vessel_claim_of_company on vessel_claim (company_id, submitted_at desc);
create unique index vessel_claim_once on vessel_claim (imo_number, company_id) where status = 'submitted';

create table vessel_manager (
  imo_number text not null references vessel,
  company_id uuid not null references organisation,
  since date not null,
  until date,
  primary key (imo_number, since)
);
comment on table vessel_manager is 'Which company has answered for the vessel and when; a change splits her history.';
create unique index vessel_manager_one on vessel_manager (imo_number) where until is null;
create index vessel_manager_of_company on vessel_manager (company_id) where until is null;

create table fleet (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  name text not null,
  is_public boolean not null default false,
  created_at timestamptz not null,
  constraint fleet_name_once unique (organisation_id, name)
);
create table fleet_vessel (
  fleet_id uuid not null references fleet,
  imo_number text not null,
  since timestamptz not null,
  primary key (fleet_id, imo_number)
);
create index fleet_vessel_imo on fleet_vessel (imo_number);

create table record_change (
  id uuid primary key default gen_random_uuid(),
  kind text not null constraint record_change_kind_known check (kind in ('merge', 'split')),
  imo_number text not null references vessel,
  other_imo_number text not null constraint record_change_other_form check (other_imo_number ~ '^[0-9]{7}$'),
  reason text not null,
  status text not null default 'proposed' constraint record_change_status_known check (status in ('proposed', 'done', 'refused')),
  proposed_by uuid not null references person,
  proposed_at timestamptz not null,
  decided_by uuid references person,
  decided_at timestamptz,
  constraint record_change_four_eyes check (decided_by is null or decided_by <> proposed_by)
);
create index record_change_open on record_change (proposed_at) where status = 'proposed';

create table correction (
  id uuid primary key default gen_random_uuid(),
  imo_number text not null references vessel,
  field text not null,
  should_be text not null,
  evidence text not null,
  routed_to text not null,
  asked_by uuid not null references person,
  asked_for uuid not null references organisation,
  asked_at timestamptz not null,
  status text not null default 'asked' constraint correction_status_known check (status in ('asked', 'done', 'refused')),
  reply text,
  decided_by uuid references person,
  decided_at timestamptz
);
create index correction_of_vessel on correction (imo_number, asked_at desc);
create index correction_open on correction (asked_at) where status = 'asked';

create table system_item (
  imo_number text not null references vessel,
  system_id text not null,
  facts jsonb not null,
  since timestamptz not null,
  until timestamptz,
  source text not null,
  recorded_by uuid references person,
  primary key (imo_number, system_id, since)
);
create unique index system_item_now on system_item (imo_number, system_id) where until is null;

create table report (
  id uuid not null,
  revision integer not null constraint report_revision_positive check (revision > 0),
  imo_number text not null constraint report_imo_form check (imo_number ~ '^[0-9]{7}$'),
  vessel_name text not null,
  supplier_id uuid not null references organisation,
  company_id uuid references organisation,
  sha256 text not null constraint report_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  status text not null constraint report_status_known check (status in (
    'submitted', 'in-review', 'returned', 'with-company', 'published', 'superseded', 'withdrawn', 'rejected', 'expired')),
  issued_at timestamptz not null,
  submitted_at timestamptz not null,
  submitted_by uuid references person,
  moderator_id uuid references person,
  warnings integer not null,
  due_at timestamptz,
  published_at timestamptz,
  ended_at timestamptz,
  reason_code text,
  reason text,
  primary key (id, revision)
);
create unique index report_sha256 on report (sha256);
create index report_of_vessel on report (imo_number, issued_at desc);
create index report_of_supplier on report (supplier_id, submitted_at desc, id);
create index report_of_company on report (company_id, submitted_at desc, id);
create index report_queue on report (status, due_at, id) where status in ('submitted', 'in-review', 'with-company');
create index report_due on report (due_at) where due_at is not null;

create table report_document (
  id uuid not null,
  revision integer not null,
  canonical bytea not null,
  validation jsonb not null,
  primary key (id, revision),
  foreign key (id, revision) references report
);
comment on column report_document.canonical is 'Tier 4: RFC 8785 bytes of the report with its proof, exactly as they were accepted.';

create table report_point (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null,
  revision integer not null,
  pointer text not null,
  text text not null,
  author_id uuid not null references person,
  made_at timestamptz not null,
  answered_at timestamptz,
  answer text,
  foreign key (report_id, revision) references report
);
create index report_point_of_report on report_point (report_id, revision, made_at);

create table report_comment (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null,
  revision integer not null,
  finding_id text,
  text text not null,
  author_id uuid not null references person,
  organisation_id uuid not null references organisation,
  made_at timestamptz not null,
  foreign key (report_id, revision) references report
);
create index report_comment_of_report on report_comment (report_id, revision, made_at);

create table dispute (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null,
  revision integer not null,
  imo_number text not null,
  finding_id text not null,
  text text not null,
  raised_by uuid not null references person,
  raised_at timestamptz not null,
  status text not null default 'open' constraint dispute_status_known check (status in ('open', 'upheld', 'refused')),
  decided_by uuid references person,
  decided_at timestamptz,
  reason text,
  severity text,
  foreign key (report_id, revision) references report,
  constraint dispute_once unique (report_id, finding_id)
);
create index dispute_open on dispute (raised_at) where status = 'open';

create table finding (
  id uuid primary key default gen_random_uuid(),
  imo_number text not null references vessel,
  report_id uuid not null,
  finding_id text not null,
  title text not null,
  severity text not null constraint finding_severity_known check (severity in ('info', 'low', 'medium', 'high', 'critical')),
  domains text[] not null,
  system_group text not null,
  status text not null constraint finding_status_known check (status in ('open', 'planned', 'fixed', 'verified-closed', 'accepted', 'compensated', 'struck')),
  is_dangerous boolean not null,
  due_on date,
  opened_on date not null,
  counts_from date not null,
  closed_on date,
  constraint finding_once unique (report_id, finding_id)
);
comment on table finding is 'Tier 3: title, severity, group of systems, state and due date; no detail that helps an attack.';
create index finding_of_vessel on finding (imo_number, status, severity);
create index finding_due on finding (due_on, id) where status in ('open', 'planned', 'accepted');

create table finding_tracking (
  id uuid primary key references finding,
  imo_number text not null references vessel,
  facts jsonb not null,
  owner text,
  plan text,
  changed_at timestamptz not null
);
comment on table finding_tracking is 'What only the company, its testers and the body see of a finding: owner, plan, evidence, who did what.';
create index finding_tracking_of_vessel on finding_tracking (imo_number);

create table evidence_file (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  imo_number text not null,
  report_id uuid,
  finding_id uuid references finding,
  sha256 text not null constraint evidence_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null,
  name text not null,
  kind text not null,
  blob_id text not null unique,
  wrapped_key bytea not null,
  key_version integer not null,
  stored_at timestamptz not null,
  stored_by uuid references person
);
create index evidence_of_report on evidence_file (report_id, sha256);
create index evidence_of_finding on evidence_file (finding_id);

create table port_call (
  id uuid primary key default gen_random_uuid(),
  imo_number text not null references vessel,
  port text not null constraint port_call_port_form check (port ~ '^[A-Z]{2}[A-Z0-9]{3}$'),
  from_at timestamptz not null,
  until_at timestamptz not null,
  declared_by uuid not null references person,
  constraint port_call_in_order check (from_at < until_at)
);
create index port_call_of_vessel on port_call (imo_number, from_at);

create table access_grant (
  id uuid primary key default gen_random_uuid(),
  company_id uuid not null references organisation,
  recipient_id uuid references organisation,
  recipient_class text,
  imo_number text references vessel,
  fleet_id uuid references fleet,
  tier integer not null constraint access_grant_tier check (tier between 0 and 4),
  purpose text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  granted_by uuid not null references person,
  granted_at timestamptz not null,
  request_id uuid,
  revoked_at timestamptz,
  revoked_by uuid references person,
  constraint access_grant_one_reader check ((recipient_id is null) <> (recipient_class is null)),
  constraint access_grant_public_is_status check (recipient_class is distinct from 'public' or tier = 0)
);
comment on table access_grant is 'The company’s permission: no vessel and no fleet means all its vessels, present and future.';
create index access_grant_of_company on access_grant (company_id, granted_at desc);
create index access_grant_of_recipient on access_grant (recipient_id, granted_at desc);

create table access_request (
  id uuid primary key default gen_random_uuid(),
  recipient_id uuid not null references organisation,
  imo_number text not null constraint access_request_imo_form check (imo_number ~ '^[0-9]{7}$'),
  company_id uuid references organisation,
  tier integer not null constraint access_request_tier check (tier between 0 and 4),
  purpose text not null,
  message text not null,
  status text not null default 'asked' constraint access_request_status_known check (status in ('asked', 'granted', 'lowered', 'refused', 'lapsed')),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  lapses_at timestamptz not null,
  decided_by uuid references person,
  decided_at timestamptz,
  reason text
);
create index access_request_of_company on access_request (company_id, asked_at) where status = 'asked';
create index access_request_of_recipient on access_request (recipient_id, asked_at desc);
create unique index access_request_once on access_request (recipient_id, imo_number) where status = 'asked';

create table break_glass (
  id uuid primary key default gen_random_uuid(),
  recipient_id uuid not null references organisation,
  imo_number text not null references vessel,
  tier integer not null constraint break_glass_tier check (tier between 2 and 4),
  reason text not null constraint break_glass_reason_length check (length(reason) >= 20),
  asked_by uuid not null references person,
  asked_at timestamptz not null,
  decided_by uuid references person,
  decided_at timestamptz,
  is_approved boolean,
  until_at timestamptz,
  constraint break_glass_four_eyes check (decided_by is null or decided_by <> asked_by)
);
create index break_glass_open on break_glass (asked_at) where decided_at is null;

create table vessel_access (
  imo_number text not null references vessel,
  reader text not null,
  tier integer not null,
  from_at timestamptz not null,
  until_at timestamptz,
  basis text not null,
  source_id uuid
);
comment on table vessel_access is 'Who may see what of which vessel, made from managers, grants, flags, port calls and break-glass by refresh_vessel_access.';
create index vessel_access_look on vessel_access (imo_number, reader, tier) include (from_at, until_at);
create index vessel_access_of_reader on vessel_access (reader, imo_number) include (tier, from_at, until_at);

create table access_log (
  number bigint generated always as identity primary key,
  at timestamptz not null,
  person_id uuid,
  organisation_id uuid,
  reader_name text not null,
  imo_number text not null,
  company_id uuid,
  tier integer,
  what text not null,
  purpose text,
  was_refused boolean not null
);
create index access_log_of_vessel on access_log (imo_number, number desc);
create index access_log_of_company on access_log (company_id, number desc);
create index access_log_of_reader on access_log (organisation_id, at desc);

create table watch (
  organisation_id uuid not null references organisation,
  imo_number text not null constraint watch_imo_form check (imo_number ~ '^[0-9]{7}$'),
  since timestamptz not null,
  primary key (organisation_id, imo_number)
);

alter table event
  alter column imo_number drop not null,
  add column actor_id uuid,
  add column organisation_id uuid,
  add column role text,
  add column reason text,
  add column subject text;
create index event_of_subject on event (subject, number);

-- What was accepted stays as it was; only the state of a report moves on.
create function refuse_other_report() returns trigger language plpgsql as $$
begin
  if (new.id, new.revision, new.sha256, new.imo_number, new.supplier_id, new.issued_at, new.submitted_at)
    is distinct from (old.id, old.revision, old.sha256, old.imo_number, old.supplier_id, old.issued_at, old.submitted_at) then
    raise exception 'a report is never overwritten' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger report_keeps_identity before update on report for each row execute function refuse_other_report();
create trigger report_never_deleted before delete on report for each row execute function refuse_change();
create trigger report_document_append_only before update or delete on report_document for each row execute function refuse_change();
create trigger access_log_append_only before update or delete on access_log for each row execute function refuse_change();
