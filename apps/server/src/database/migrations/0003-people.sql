-- People, organisations, how they sign in, and what they sent each other by mail.
create table organisation (
  id uuid primary key default gen_random_uuid(),
  kind text not null constraint organisation_kind_known check (kind in ('body', 'supplier', 'company', 'recipient')),
  recipient_class text constraint organisation_class_known
    check (recipient_class in ('port-authority', 'insurer', 'flag-state', 'class-society', 'charterer')),
  name text not null constraint organisation_name_length check (length(name) between 2 and 200),
  country text not null constraint organisation_country_form check (country ~ '^[A-Z]{2}$'),
  company_imo_number text unique,
  flag text,
  ports text[] not null default '{}',
  status text not null default 'active' constraint organisation_status_known check (status in ('active', 'suspended', 'left')),
  created_at timestamptz not null,
  constraint organisation_class_of_recipients check ((kind = 'recipient') = (recipient_class is not null))
);
create index organisation_by_name on organisation (lower(name), id);
create unique index organisation_flag on organisation (flag) where flag is not null;

create table person (
  id uuid primary key default gen_random_uuid(),
  email text not null constraint person_email_lower check (email = lower(email) and email like '%_@_%'),
  name text not null constraint person_name_length check (length(name) between 1 and 200),
  password_hash text,
  totp_secret bytea,
  totp_last_step bigint,
  totp_confirmed_at timestamptz,
  created_at timestamptz not null,
  disabled_at timestamptz
);
create unique index person_email on person (email);
comment on column person.totp_secret is 'Sealed with the server’s key; only the identity role may read it.';

create table membership (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  role text not null constraint membership_role_known check (role in (
    'registrar', 'moderator', 'examiner', 'trainer', 'decision-maker', 'panel-member', 'scheme-manager', 'auditor',
    'supplier-admin', 'lead', 'practitioner', 'trainee', 'company-admin', 'superintendent', 'master',
    'recipient-admin', 'officer')),
  since timestamptz not null,
  until timestamptz,
  ended_by uuid references person
);
create unique index membership_once on membership (person_id, organisation_id, role) where until is null;
create index membership_of_organisation on membership (organisation_id, until);

create table master_of_vessel (
  membership_id uuid not null references membership,
  imo_number text not null,
  since timestamptz not null,
  until timestamptz,
  primary key (membership_id, imo_number, since)
);

create table interest (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  reason text not null,
  since date not null,
  until date
);
create index interest_of_person on interest (person_id);
comment on table interest is 'Ties that bar a person from a case: former employer, engagement, declared interest.';

create table passkey (
  id text primary key,
  person_id uuid not null references person,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  label text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_of_person on passkey (person_id);

create table recovery_code (
  person_id uuid not null references person,
  sha256 bytea not null,
  used_at timestamptz,
  primary key (person_id, sha256)
);

create table session (
  id uuid primary key default gen_random_uuid(),
  token_sha256 bytea not null unique,
  person_id uuid not null references person,
  membership_id uuid references membership,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  factors text[] not null,
  stepped_up_at timestamptz,
  device text not null,
  revoked_at timestamptz
);
create index session_of_person on session (person_id, created_at desc);

create table challenge (
  id text primary key,
  kind text not null,
  person_id uuid references person,
  facts jsonb not null,
  expires_at timestamptz not null
);

create table invitation (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  email text not null,
  role text not null,
  token_sha256 bytea not null unique,
  invited_by uuid not null references person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz
);
create index invitation_of_organisation on invitation (organisation_id, created_at desc);

create table application (
  id uuid primary key default gen_random_uuid(),
  kind text not null constraint application_kind_known check (kind in ('supplier', 'company', 'recipient')),
  recipient_class text,
  organisation_name text not null,
  country text not null,
  company_imo_number text,
  applicant_name text not null,
  email text not null,
  message text not null,
  status text not null default 'submitted' constraint application_status_known check (status in ('submitted', 'granted', 'refused')),
  submitted_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references person,
  reason text
);
create index application_open on application (submitted_at) where status = 'submitted';

create table identity_provider (
  organisation_id uuid primary key references organisation,
  issuer text not null unique,
  client_id text not null,
  client_secret bytea not null,
  allowed_by uuid not null references person,
  since timestamptz not null
);

create table external_identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null references person,
  since timestamptz not null,
  primary key (issuer, subject)
);

create table api_client (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisation,
  role text not null,
  name text not null,
  hint text not null,
  secret_sha256 bytea not null unique,
  scopes text[] not null,
  created_by uuid not null references person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_client_of_organisation on api_client (organisation_id, created_at desc);

create table access_token (
  token_sha256 bytea primary key,
  api_client_id uuid not null references api_client,
  scopes text[] not null,
  expires_at timestamptz not null
);

create table mail (
  id uuid primary key default gen_random_uuid(),
  key text not null unique,
  person_id uuid references person,
  email text not null,
  subject text not null,
  text text not null,
  written_at timestamptz not null,
  sent_at timestamptz,
  tries integer not null default 0,
  last_error text
);
create index mail_waiting on mail (written_at) where sent_at is null;
create index mail_newest on mail (written_at desc);

create table idempotency_key (
  actor text not null,
  key text not null,
  operation text not null,
  request_sha256 bytea not null,
  status integer,
  answer jsonb,
  begun_at timestamptz not null,
  primary key (actor, key)
);
create index idempotency_key_age on idempotency_key (begun_at);
