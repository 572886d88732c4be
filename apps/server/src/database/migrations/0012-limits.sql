-- Quotas that every server process draws from, looks at lists noted once a day, and which process holds a repeated request.
create table quota_day (
  reader text not null,
  measure text not null constraint quota_day_measure_known check (measure in ('looks', 'rows')),
  day date not null,
  taken integer not null constraint quota_day_taken_positive check (taken > 0),
  primary key (reader, measure, day)
);
comment on table quota_day is 'Looks and rows that a reader took on a day (UTC); processes draw them in blocks, so all together keep the quota.';
create index quota_day_of on quota_day (day);

create table listed_look (
  organisation_id uuid not null references organisation,
  imo_number text not null,
  day date not null,
  tier integer not null,
  primary key (organisation_id, imo_number)
);
comment on table listed_look is 'On which day an organisation last saw a vessel in a list, so that the log of looks says it once a day and tier.';

alter table idempotency_key add column held_by bigint;
comment on column idempotency_key.held_by is 'The advisory lock that the process at work holds for as long as it lives.';

do $$
declare
  one text;
begin
  foreach one in array array['quota_day', 'listed_look'] loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    execute format('create policy worker_all on %I to plimsoll_worker using (true) with check (true)', one);
    execute format('grant select, insert, update, delete on %I to plimsoll_worker', one);
  end loop;
end $$;
create policy app_select on listed_look for select to plimsoll_app using (organisation_id = (select actor.organisation()));
create policy app_insert on listed_look for insert to plimsoll_app with check (organisation_id = (select actor.organisation()));
create policy app_update on listed_look for update to plimsoll_app using (organisation_id = (select actor.organisation())) with check (organisation_id = (select actor.organisation()));
grant select, insert, update on listed_look to plimsoll_app;
