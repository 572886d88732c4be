-- What inviting, applying and taking over need beyond 0003, and the bound that keeps a Master to the ships they answer for.
alter table invitation add column name text;
create unique index invitation_open on invitation (organisation_id, email, role) where accepted_at is null and withdrawn_at is null;

alter table application add column organisation_id uuid references organisation;
alter table application add constraint application_class_known
  check (recipient_class in ('port-authority', 'insurer', 'flag-state', 'class-society', 'charterer'));
alter table application add constraint application_class_of_recipients check ((kind = 'recipient') = (recipient_class is not null));
create unique index application_once on application (email, lower(organisation_name)) where status = 'submitted';
comment on column application.organisation_id is 'What it became when it was granted.';

create table take_over (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid references organisation,
  organisation_name text not null,
  country text not null,
  person_id uuid references person,
  applicant_name text not null,
  email text not null,
  reason text not null,
  asked_at timestamptz not null,
  status text not null default 'asked' constraint take_over_status_known check (status in ('asked', 'granted', 'refused')),
  decided_by uuid references person,
  decided_at timestamptz,
  decision text
);
create unique index take_over_once on take_over (email, lower(organisation_name), country) where status = 'asked';
create index take_over_of_organisation on take_over (organisation_id);
comment on column take_over.organisation_id is 'null: the register holds no organisation of this name.';
comment on column take_over.person_id is 'The member who asked; null for somebody from outside.';
alter table take_over enable row level security;
alter table take_over force row level security;
create policy identity_all on take_over to plimsoll_identity using (true) with check (true);
grant select, insert, update, delete on take_over to plimsoll_identity;
create policy app_select on take_over for select to plimsoll_app, plimsoll_reader using ((select actor.is_body()));
grant select on take_over to plimsoll_app, plimsoll_reader;

-- The ships that the actor answers for as Master; their own memberships are in sight of row level security.
create function actor.vessels() returns text[] language sql stable parallel safe as $$
  select coalesce(array_agg(v.imo_number), '{}') from public.master_of_vessel v join public.membership m on m.id = v.membership_id
    where m.person_id = actor.person() and m.organisation_id = actor.organisation() and m.role = 'master'
      and m.until is null and v.until is null $$;
create function actor.is_master() returns boolean language sql stable parallel safe
  as $$ select actor.role() is not distinct from 'master' $$;

-- Most policies ask these three tables, so what they hide from a Master is hidden everywhere.
create policy master_bound on vessel_access as restrictive for select to plimsoll_app, plimsoll_reader
  using (not (select actor.is_master()) or basis <> 'company' or imo_number = any ((select actor.vessels())::text[]));
create policy master_bound on vessel_manager as restrictive for select to plimsoll_app, plimsoll_reader
  using (not (select actor.is_master()) or imo_number = any ((select actor.vessels())::text[]));
create policy master_bound on report as restrictive for select to plimsoll_app, plimsoll_reader
  using (not (select actor.is_master()) or imo_number = any ((select actor.vessels())::text[]));
