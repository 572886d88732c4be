-- The roles that programs log in as, and the actor that row level security asks about; without an actor nothing is visible.
do $$
declare
  name text;
begin
  foreach name in array array['plimsoll_app', 'plimsoll_identity', 'plimsoll_worker', 'plimsoll_reader'] loop
    if not exists (select 1 from pg_roles where rolname = name) then
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole noinherit', name);
    end if;
  end loop;
end $$;
do $$ begin execute format('grant create on database %I to plimsoll_worker', current_database()); end $$;
revoke create on schema public from public;
alter default privileges in schema public revoke all on tables from public;

create schema actor;
grant usage on schema actor to plimsoll_app, plimsoll_identity, plimsoll_worker, plimsoll_reader;

create function actor.person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('plimsoll.person', true), '')::uuid $$;
create function actor.organisation() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('plimsoll.organisation', true), '')::uuid $$;
create function actor.kind() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('plimsoll.kind', true), '') $$;
create function actor.class() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('plimsoll.class', true), '') $$;
create function actor.role() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('plimsoll.role', true), '') $$;
create function actor.at() returns timestamptz language sql stable parallel safe
  as $$ select nullif(current_setting('plimsoll.at', true), '')::timestamptz $$;
comment on function actor.at() is 'The moment of the request by the server’s clock; null without an actor, and then no access is in force.';

-- The names under which an actor may be a reader: everybody, the organisation, its class of recipients.
create function actor.readers() returns text[] language sql stable parallel safe as $$
  select case when nullif(current_setting('plimsoll.at', true), '') is null then '{}'::text[]
    else array_remove(array['public', 'organisation:' || nullif(current_setting('plimsoll.organisation', true), ''),
      'class:' || nullif(current_setting('plimsoll.class', true), '')], null) end $$;

-- One actor’s own name, for keys of idempotency.
create function actor.name() returns text language sql stable parallel safe
  as $$ select coalesce(actor.person()::text, '') || '/' || coalesce(actor.organisation()::text, '') $$;
