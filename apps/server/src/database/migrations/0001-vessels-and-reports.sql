-- Vessels, their reports as canonical bytes, and the events that made them so.
create extension if not exists pg_trgm;

create table vessel (
  imo_number text primary key constraint vessel_imo_number_form check (imo_number ~ '^[0-9]{7}$'),
  name text not null,
  flag text not null constraint vessel_flag_form check (flag ~ '^[A-Z]{2}$'),
  type text not null,
  gross_tonnage integer not null constraint vessel_tonnage_positive check (gross_tonnage > 0),
  grade text not null constraint vessel_grade_known check (grade in ('A', 'B', 'C', 'D', 'E', 'NR')),
  total numeric(4, 1) not null,
  high numeric(4, 1) not null,
  confidence numeric(4, 3) not null,
  assessed_on date not null,
  dangerous integer not null,
  computed_at timestamptz not null
);
comment on table vessel is 'One row per IMO number: identity and the profile as of the last computation, for lists.';

create index vessel_name on vessel (lower(name), imo_number);
create index vessel_total on vessel (total, imo_number);
create index vessel_assessed on vessel (assessed_on, imo_number);
create index vessel_flag on vessel (flag, lower(name), imo_number);
create index vessel_type on vessel (type, lower(name), imo_number);
create index vessel_grade on vessel (grade, lower(name), imo_number);
create index vessel_name_trigram on vessel using gin (lower(name) gin_trgm_ops);

create table report (
  id uuid not null,
  revision integer not null constraint report_revision_positive check (revision > 0),
  imo_number text not null references vessel (imo_number),
  sha256 text not null constraint report_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  canonical bytea not null,
  issued_at timestamptz not null,
  submitted_at timestamptz not null,
  status text not null constraint report_status_known check (status in ('published', 'superseded')),
  primary key (id, revision)
);
comment on column report.canonical is 'RFC 8785 bytes of the report with its proof, exactly as they were accepted.';
create unique index report_sha256 on report (sha256);
create index report_of_vessel on report (imo_number, issued_at desc) where status = 'published';

create table event (
  number bigint generated always as identity primary key,
  type text not null,
  imo_number text not null,
  at timestamptz not null,
  facts jsonb not null
);
create index event_of_vessel on event (imo_number, number);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create function refuse_report_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.status = 'published' and new.status = 'superseded'
     and (old.id, old.revision, old.imo_number, old.sha256, old.canonical, old.issued_at, old.submitted_at)
       = (new.id, new.revision, new.imo_number, new.sha256, new.canonical, new.issued_at, new.submitted_at) then
    return new;
  end if;
  raise exception 'a report is never changed or deleted; a new revision supersedes it' using errcode = 'integrity_constraint_violation';
end $$;

create trigger event_append_only before update or delete on event for each row execute function refuse_change();
create trigger event_never_emptied before truncate on event execute function refuse_change();
create trigger report_never_changed before update or delete on report for each row execute function refuse_report_change();
create trigger report_never_emptied before truncate on report execute function refuse_change();
