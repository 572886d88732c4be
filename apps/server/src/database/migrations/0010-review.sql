-- What a moderator compares a report with, written when it is submitted, and who must be told of a dangerous finding by when.
create table report_review (
  report_id uuid not null,
  revision integer not null,
  result jsonb not null,
  primary key (report_id, revision),
  foreign key (report_id, revision) references report
);
comment on table report_review is 'The validator’s result in the profile moderation, with the registers as they were at submission; for the body only.';

create table report_sentence (
  hash bytea not null constraint report_sentence_hash_length check (length(hash) = 16),
  report_id uuid not null,
  revision integer not null,
  primary key (hash, report_id),
  foreign key (report_id, revision) references report
);
comment on table report_sentence is 'Exact index of sentences: the first half of SHA-256 over each, words only, with the first revision that held it.';
create index report_sentence_of_report on report_sentence (report_id);

create table finding_likeness (
  report_id uuid not null,
  revision integer not null,
  finding_id text not null,
  procedure text not null,
  system_code text not null,
  weakness text not null,
  severity text not null,
  primary key (report_id, revision, finding_id, procedure),
  foreign key (report_id, revision) references report
);
comment on table finding_likeness is 'What is compared of a weakness: procedure, kind of system, CWE and severity.';
create index finding_likeness_of on finding_likeness (procedure, system_code, report_id) include (revision, weakness, severity, finding_id);

create table tester_stay (
  report_id uuid not null,
  revision integer not null,
  register_id text not null,
  imo_number text not null,
  locode text not null,
  start_at timestamptz not null,
  end_at timestamptz not null,
  primary key (report_id, revision, register_id, start_at, locode),
  foreign key (report_id, revision) references report
);
comment on table tester_stay is 'When a tester worked aboard in which port, to see whether there was time to travel between ships.';
create index tester_stay_of on tester_stay (register_id, start_at);

create table fast_lane_notice (
  id uuid primary key default gen_random_uuid(),
  finding_id uuid not null references finding,
  imo_number text not null references vessel,
  party text not null constraint fast_lane_party_known check (party in ('company', 'maker', 'flag')),
  name text not null,
  due_at timestamptz not null,
  told_at timestamptz,
  told_by uuid references person,
  how text constraint fast_lane_how_known check (how in ('mail', 'by-hand', 'by-supplier')),
  reference text,
  lapsed_at timestamptz,
  constraint fast_lane_notice_once unique (finding_id, party, name),
  constraint fast_lane_told_somehow check ((told_at is null) = (how is null))
);
comment on table fast_lane_notice is 'Who is told of a dangerous finding, by when, and who was.';
create index fast_lane_notice_open on fast_lane_notice (due_at) where told_at is null and lapsed_at is null;

do $$
declare
  one text;
  org constant text := '(select actor.organisation())';
  body constant text := '(select actor.is_body())';
  body_writes constant text := '(select actor.writes_for_body())';
  submitting constant text := 'exists (select 1 from report r where r.id = %1$I.report_id and r.revision = %1$I.revision and r.supplier_id = (select actor.organisation()))';
begin
  foreach one in array array['report_review', 'report_sentence', 'finding_likeness', 'tester_stay', 'fast_lane_notice'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format('create policy worker_all on %I to plimsoll_worker using (true) with check (true)', one);
    execute format('grant select, insert, update, delete on %I to plimsoll_worker', one);
    execute format('grant select on %I to plimsoll_app, plimsoll_reader', one);
    if one <> 'fast_lane_notice' then
      execute format('create policy app_select on %I for select to plimsoll_app, plimsoll_reader using (%s)', one, body);
      execute format('create policy app_insert on %I for insert to plimsoll_app with check (%s)', one, format(submitting, one));
      execute format('grant insert on %I to plimsoll_app', one);
    end if;
  end loop;
  execute format('create policy app_select on fast_lane_notice for select to plimsoll_app, plimsoll_reader using (%s or exists (select 1 from vessel_manager m where m.imo_number = fast_lane_notice.imo_number and m.until is null and m.company_id = %s))', body, org);
  execute format('create policy app_update on fast_lane_notice for update to plimsoll_app using (%s) with check (%s)', body_writes, body_writes);
  grant update on fast_lane_notice to plimsoll_app;
end $$;
