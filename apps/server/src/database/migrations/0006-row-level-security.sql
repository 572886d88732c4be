-- Row level security beneath the code’s checks: a table without a policy answers nothing, whatever the code forgets.
do $$
declare
  one text;
  identity_tables constant text[] := array['organisation', 'person', 'membership', 'master_of_vessel', 'interest', 'passkey',
    'recovery_code', 'session', 'challenge', 'invitation', 'application', 'identity_provider', 'external_identity',
    'api_client', 'access_token', 'mail'];
  secret_tables constant text[] := array['passkey', 'recovery_code', 'session', 'challenge', 'invitation', 'identity_provider',
    'external_identity', 'api_client', 'access_token', 'person'];
begin
  for one in select tablename from pg_tables where schemaname = 'public' and tablename <> 'schema_migration' loop
    execute format('alter table %I enable row level security', one);
    execute format('alter table %I force row level security', one);
    if one = any (identity_tables) then
      execute format('create policy identity_all on %I to plimsoll_identity using (true) with check (true)', one);
      execute format('grant select, insert, update, delete on %I to plimsoll_identity', one);
    end if;
    if not one = any (secret_tables) then
      execute format('create policy worker_all on %I to plimsoll_worker using (true) with check (true)', one);
      execute format('grant select, insert, update, delete on %I to plimsoll_worker', one);
    end if;
  end loop;
end $$;
alter table schema_migration enable row level security;
alter table schema_migration force row level security;
create policy migration_names on schema_migration for select to plimsoll_app, plimsoll_reader, plimsoll_worker using (true);
grant select on schema_migration to plimsoll_app, plimsoll_reader, plimsoll_worker;

-- The identity role writes what happened to accounts, and reads nothing of ships.
create policy identity_tells on event for insert to plimsoll_identity with check (imo_number is null);
grant insert on event to plimsoll_identity;

-- Names of people for the worker’s mail; never their secrets.
create policy worker_reads on person for select to plimsoll_worker using (true);
create policy worker_adds on person for insert to plimsoll_worker with check (password_hash is null and totp_secret is null);
grant select (id, email, name, created_at, disabled_at), insert (id, email, name, created_at) on person to plimsoll_worker;

-- Terms that the policies below share.
create function actor.is_body() returns boolean language sql stable parallel safe
  as $$ select actor.kind() is not distinct from 'body' and actor.at() is not null $$;
create function actor.writes_for_body() returns boolean language sql stable parallel safe
  as $$ select actor.is_body() and actor.role() is distinct from 'auditor' $$;
create function actor.is_somebody() returns boolean language sql stable parallel safe
  as $$ select actor.organisation() is not null and actor.at() is not null $$;

do $$
declare
  sees constant text := 'exists (select 1 from vessel_access a where a.imo_number = %1$I.imo_number '
    || 'and a.reader = any ((select actor.readers())::text[]) and a.tier >= %2$s and a.from_at <= (select actor.at()) '
    || 'and (a.until_at is null or a.until_at > (select actor.at())))';
  body constant text := '(select actor.is_body())';
  body_writes constant text := '(select actor.writes_for_body())';
  org constant text := '(select actor.organisation())';
  mine constant text := 'exists (select 1 from vessel_manager m where m.imo_number = %1$I.imo_number and m.until is null and m.company_id = (select actor.organisation()))';
  report_in_sight constant text := 'exists (select 1 from report r where r.id = %1$I.%2$s and r.revision = %1$I.revision)';
  party constant text := 'not coalesce((select actor.kind()) = ''recipient'', true)';
  rule record;
begin
  for rule in select * from (values
    -- table, command, using, with check
    ('organisation', 'select', '(select actor.is_somebody())', null),
    ('organisation', 'insert', null, body_writes),
    ('organisation', 'update', body_writes, body_writes),
    ('person', 'select', 'id = (select actor.person()) or ' || body || ' or exists (select 1 from membership m where m.person_id = person.id and m.organisation_id = ' || org || ')', null),
    ('membership', 'select', 'person_id = (select actor.person()) or organisation_id = ' || org || ' or ' || body, null),
    ('master_of_vessel', 'select', 'exists (select 1 from membership m where m.id = membership_id)', null),
    ('interest', 'select', 'person_id = (select actor.person()) or ' || body, null),
    ('application', 'select', body, null),
    ('mail', 'insert', null, '(select actor.is_somebody())'),
    ('idempotency_key', 'select', 'actor = (select actor.name())', null),
    ('idempotency_key', 'insert', null, 'actor = (select actor.name())'),
    ('idempotency_key', 'update', 'actor = (select actor.name())', 'actor = (select actor.name())'),
    ('idempotency_key', 'delete', 'actor = (select actor.name())', null),
    ('vessel', 'select', body || ' or ' || format(sees, 'vessel', 0), null),
    ('vessel', 'insert', null, body_writes),
    ('vessel', 'update', body_writes, body_writes),
    ('vessel_status', 'select', body || ' or ' || format(sees, 'vessel_status', 0), null),
    ('vessel_grade', 'select', body || ' or ' || format(sees, 'vessel_grade', 1), null),
    ('vessel_profile', 'select', body || ' or ' || format(sees, 'vessel_profile', 2), null),
    ('profile_version', 'select', body || ' or ' || format(sees, 'profile_version', 2), null),
    ('finding', 'select', body || ' or ' || format(sees, 'finding', 3), null),
    ('finding', 'update', body_writes || ' or ' || format(mine, 'finding'), body_writes || ' or ' || format(mine, 'finding')),
    ('finding_tracking', 'select', body || ' or ' || format(mine, 'finding_tracking'), null),
    ('finding_tracking', 'update', body_writes || ' or ' || format(mine, 'finding_tracking'), body_writes || ' or ' || format(mine, 'finding_tracking')),
    ('vessel_fact', 'select', body || ' or ' || format(mine, 'vessel_fact'), null),
    ('vessel_fact', 'insert', null, body_writes),
    ('vessel_fact', 'update', body_writes, body_writes),
    ('vessel_manager', 'select', body || ' or company_id = ' || org, null),
    ('vessel_manager', 'insert', null, body_writes),
    ('vessel_manager', 'update', body_writes, body_writes),
    ('vessel_claim', 'select', body || ' or company_id = ' || org, null),
    ('vessel_claim', 'insert', null, 'company_id = ' || org),
    ('vessel_claim', 'update', body_writes || ' or company_id = ' || org, body_writes || ' or company_id = ' || org),
    ('fleet', 'select', 'organisation_id = ' || org || ' or ' || body, null),
    ('fleet', 'insert', null, 'organisation_id = ' || org),
    ('fleet', 'update', 'organisation_id = ' || org, 'organisation_id = ' || org),
    ('fleet_vessel', 'select', 'exists (select 1 from fleet f where f.id = fleet_id)', null),
    ('fleet_vessel', 'insert', null, 'exists (select 1 from fleet f where f.id = fleet_id and f.organisation_id = ' || org || ')'),
    ('fleet_vessel', 'delete', 'exists (select 1 from fleet f where f.id = fleet_id and f.organisation_id = ' || org || ')', null),
    ('record_change', 'select', body, null),
    ('record_change', 'insert', null, body_writes || ' and proposed_by = (select actor.person())'),
    ('record_change', 'update', body_writes, body_writes),
    ('correction', 'select', body || ' or asked_for = ' || org || ' or ' || format(mine, 'correction'), null),
    ('correction', 'insert', null, 'asked_for = ' || org || ' and asked_by = (select actor.person())'),
    ('correction', 'update', body_writes || ' or ' || format(mine, 'correction'), body_writes || ' or ' || format(mine, 'correction')),
    ('system_item', 'select', body || ' or ' || format(mine, 'system_item'), null),
    ('system_item', 'insert', null, format(mine, 'system_item')),
    ('system_item', 'update', format(mine, 'system_item'), format(mine, 'system_item')),
    ('report', 'select', body || ' or supplier_id = ' || org
      || ' or (company_id = ' || org || ' and status in (''with-company'', ''published'', ''superseded'', ''withdrawn'', ''expired''))'
      || ' or (status in (''published'', ''superseded'') and ' || format(sees, 'report', 4) || ')', null),
    ('report', 'insert', null, 'supplier_id = ' || org),
    ('report', 'update', body_writes || ' or supplier_id = ' || org || ' or company_id = ' || org, body_writes || ' or supplier_id = ' || org || ' or company_id = ' || org),
    ('report_document', 'select', format(report_in_sight, 'report_document', 'id'), null),
    ('report_document', 'insert', null, format(report_in_sight, 'report_document', 'id')),
    ('report_point', 'select', party || ' and (' || body || ' or exists (select 1 from report r where r.id = report_point.report_id and r.supplier_id = ' || org || '))', null),
    ('report_point', 'insert', null, body_writes || ' and author_id = (select actor.person())'),
    ('report_point', 'update', body_writes || ' or exists (select 1 from report r where r.id = report_point.report_id and r.supplier_id = ' || org || ')', body_writes || ' or exists (select 1 from report r where r.id = report_point.report_id and r.supplier_id = ' || org || ')'),
    ('report_comment', 'select', party || ' and ' || format(report_in_sight, 'report_comment', 'report_id'), null),
    ('report_comment', 'insert', null, 'organisation_id = ' || org || ' and ' || party || ' and ' || format(report_in_sight, 'report_comment', 'report_id')),
    ('dispute', 'select', party || ' and ' || format(report_in_sight, 'dispute', 'report_id'), null),
    ('dispute', 'insert', null, 'exists (select 1 from report r where r.id = dispute.report_id and r.company_id = ' || org || ') and raised_by = (select actor.person())'),
    ('dispute', 'update', body_writes, body_writes),
    ('evidence_file', 'select', body || ' or organisation_id = ' || org || ' or (report_id is not null and exists (select 1 from report r where r.id = evidence_file.report_id)) or (finding_id is not null and ' || format(mine, 'evidence_file') || ')', null),
    ('evidence_file', 'insert', null, 'organisation_id = ' || org),
    ('port_call', 'select', body || ' or ' || format(mine, 'port_call'), null),
    ('port_call', 'insert', null, format(mine, 'port_call')),
    ('port_call', 'delete', format(mine, 'port_call'), null),
    ('access_grant', 'select', body || ' or company_id = ' || org || ' or recipient_id = ' || org, null),
    ('access_grant', 'insert', null, 'company_id = ' || org || ' and (select actor.kind()) = ''company'' and granted_by = (select actor.person())'),
    ('access_grant', 'update', 'company_id = ' || org, 'company_id = ' || org),
    ('access_request', 'select', body || ' or company_id = ' || org || ' or recipient_id = ' || org, null),
    ('access_request', 'insert', null, 'recipient_id = ' || org || ' and asked_by = (select actor.person())'),
    ('access_request', 'update', 'company_id = ' || org, 'company_id = ' || org),
    ('break_glass', 'select', body || ' or recipient_id = ' || org || ' or ' || format(mine, 'break_glass'), null),
    ('break_glass', 'insert', null, 'recipient_id = ' || org || ' and asked_by = (select actor.person()) and decided_by is null'),
    ('break_glass', 'update', body_writes, body_writes),
    ('vessel_access', 'select', body || ' or reader = any ((select actor.readers())::text[])', null),
    ('access_log', 'select', body || ' or company_id = ' || org || ' or organisation_id = ' || org, null),
    ('access_log', 'insert', null, 'organisation_id is not distinct from ' || org || ' and (select actor.at()) is not null'),
    ('watch', 'select', 'organisation_id = ' || org, null),
    ('watch', 'insert', null, 'organisation_id = ' || org),
    ('watch', 'delete', 'organisation_id = ' || org, null),
    ('event', 'select', body || ' or organisation_id = ' || org || ' or ' || format(mine, 'event'), null),
    ('event', 'insert', null, '(select actor.is_somebody()) and actor_id is not distinct from (select actor.person())')
  ) as r (relation, command, seen, written) loop
    if rule.command = 'select' then
      execute format('create policy %I on %I for select to plimsoll_app, plimsoll_reader using (%s)', 'app_select', rule.relation, rule.seen);
      if rule.relation <> 'person' then
        execute format('grant select on %I to plimsoll_app, plimsoll_reader', rule.relation);
      end if;
    elsif rule.command = 'insert' then
      execute format('create policy app_insert on %I for insert to plimsoll_app with check (%s)', rule.relation, rule.written);
      execute format('grant insert on %I to plimsoll_app', rule.relation);
    elsif rule.command = 'update' then
      execute format('create policy app_update on %I for update to plimsoll_app using (%s) with check (%s)', rule.relation, rule.seen, rule.written);
      execute format('grant update on %I to plimsoll_app', rule.relation);
    else
      execute format('create policy app_delete on %I for delete to plimsoll_app using (%s)', rule.relation, rule.seen);
      execute format('grant delete on %I to plimsoll_app', rule.relation);
    end if;
  end loop;
end $$;
grant select (id, email, name, disabled_at) on person to plimsoll_app, plimsoll_reader;
