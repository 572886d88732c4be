-- Evidence files: what was declared of each, whose it is and who may open it; a row changes only in its scan and its key.
drop policy app_select on evidence_file;
drop policy app_insert on evidence_file;
drop index evidence_of_report;
drop index evidence_of_finding;

alter table evidence_file
  alter column report_id set not null,
  add column revision integer not null,
  add column evidence_id text,
  add column about text not null,
  add column upload_id text not null,
  add column declared_sha256 text not null,
  add column sealed_bytes bigint not null,
  add column media_type text not null,
  add column scan text not null default 'unscanned',
  add constraint evidence_file_report foreign key (report_id, revision) references report,
  add constraint evidence_of_one_thing check ((evidence_id is null) <> (finding_id is null)),
  add constraint evidence_as_declared check (sha256 = declared_sha256),
  add constraint evidence_scan_known check (scan in ('unscanned', 'clean', 'suspicious'));
comment on table evidence_file is 'Sealed files beside a report (evidence_id) or handed in by the company for a finding (finding_id).';
comment on column evidence_file.revision is 'Of the report when it was handed in; the company sees it once that revision or a later one is before it.';
comment on column evidence_file.about is 'What it shows, in words: the title in the report, or that of the finding.';
create unique index evidence_upload_once on evidence_file (upload_id);
create unique index evidence_of_report_once on evidence_file (report_id, evidence_id, sha256) where evidence_id is not null;
create unique index evidence_of_finding_once on evidence_file (finding_id, sha256) where finding_id is not null;
create index evidence_key_version on evidence_file (key_version);

create function refuse_other_evidence() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
     and (to_jsonb(old) - array['scan', 'wrapped_key', 'key_version']) = (to_jsonb(new) - array['scan', 'wrapped_key', 'key_version']) then
    return new;
  end if;
  raise exception 'evidence is never overwritten' using errcode = 'integrity_constraint_violation';
end $$;
create trigger evidence_never_overwritten before update or delete on evidence_file
  for each row execute function refuse_other_evidence();

-- Employer or engagement of the last 24 months, or a declared interest; as tiesOf in the code.
create function actor.is_tied_to(organisations uuid[]) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from membership m where m.person_id = actor.person() and m.organisation_id = any (organisations)
      and (m.until is null or m.until > actor.at() - interval '24 months'))
    or exists (select 1 from interest i where i.person_id = actor.person() and i.organisation_id = any (organisations)
      and (i.until is null or i.until > (actor.at() at time zone 'utc')::date))
$$;

-- Beneath these, row level security of report and finding decides which of their rows the actor sees at all.
create policy app_select on evidence_file for select to plimsoll_app, plimsoll_reader using (
  ((select actor.kind()) = 'supplier' and exists (
    select 1 from report r where r.id = evidence_file.report_id and r.supplier_id = (select actor.organisation())
      and r.status in ('submitted', 'in-review', 'returned', 'with-company', 'published')))
  or ((select actor.is_body()) and (select actor.role()) = 'moderator'
    and exists (select 1 from report r where r.id = evidence_file.report_id)
    and not exists (select 1 from report r where r.id = evidence_file.report_id
      and actor.is_tied_to(array[evidence_file.organisation_id, r.supplier_id, r.company_id])))
  or ((select actor.kind()) = 'company' and finding_id is null and exists (
    select 1 from report r where r.id = evidence_file.report_id and r.revision >= evidence_file.revision
      and r.status in ('with-company', 'published', 'superseded', 'expired')
      and (r.company_id = (select actor.organisation()) or exists (select 1 from vessel_manager m
        where m.imo_number = r.imo_number and m.until is null and m.company_id = (select actor.organisation())))))
  or ((select actor.kind()) = 'company' and finding_id is not null and exists (
    select 1 from finding f join vessel_manager m on m.imo_number = f.imo_number and m.until is null
      where f.id = evidence_file.finding_id and m.company_id = (select actor.organisation()))));

create policy app_insert on evidence_file for insert to plimsoll_app with check (
  organisation_id = (select actor.organisation()) and stored_by = (select actor.person()) and scan = 'unscanned' and (
    ((select actor.kind()) = 'supplier' and finding_id is null and exists (
      select 1 from report r where r.id = evidence_file.report_id and r.revision = evidence_file.revision
        and r.supplier_id = (select actor.organisation()) and r.status in ('submitted', 'in-review', 'returned')))
    or ((select actor.kind()) = 'company' and finding_id is not null and exists (
      select 1 from finding f join vessel_manager m on m.imo_number = f.imo_number and m.until is null
        where f.id = evidence_file.finding_id and f.report_id = evidence_file.report_id
          and m.company_id = (select actor.organisation())))));
