-- Keeps vessel_access true: one function makes a vessel’s rows, and triggers call it whenever a cause changes.
create function refresh_vessel_access(imos text[]) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from vessel_access where imo_number = any (imos);
  insert into vessel_access (imo_number, reader, tier, from_at, until_at, basis, source_id)
  select v.imo_number, 'organisation:' || v.company_id, 4, '-infinity', null, 'company', v.company_id
    from vessel v where v.imo_number = any (imos) and v.company_id is not null and v.merged_into is null
  union all
  select v.imo_number,
      case when g.recipient_id is not null then 'organisation:' || g.recipient_id
           when g.recipient_class = 'public' then 'public' else 'class:' || g.recipient_class end,
      g.tier, g.from_at, g.until_at, 'grant', g.id
    from vessel v join access_grant g on g.company_id = v.company_id and g.revoked_at is null
    where v.imo_number = any (imos) and v.merged_into is null
      and (g.imo_number is null or g.imo_number = v.imo_number)
      and (g.fleet_id is null
        or exists (select 1 from fleet_vessel f where f.fleet_id = g.fleet_id and f.imo_number = v.imo_number))
  union all
  select v.imo_number, 'organisation:' || o.id, 1, '-infinity', null, 'flag', o.id
    from vessel v join organisation o on o.flag = v.flag and o.recipient_class = 'flag-state' and o.status = 'active'
    where v.imo_number = any (imos) and v.merged_into is null
  union all
  select v.imo_number, 'organisation:' || o.id, 1, c.from_at - interval '7 days', c.until_at, 'port-call', c.id
    from vessel v join port_call c on c.imo_number = v.imo_number
      join organisation o on o.recipient_class = 'port-authority' and o.status = 'active' and c.port = any (o.ports)
    where v.imo_number = any (imos) and v.merged_into is null
  union all
  select v.imo_number, 'organisation:' || b.recipient_id, b.tier, b.decided_at, b.until_at, 'break-glass', b.id
    from vessel v join break_glass b on b.imo_number = v.imo_number and b.is_approved
    where v.imo_number = any (imos) and v.merged_into is null;
end $$;
revoke all on function refresh_vessel_access(text[]) from public;
grant execute on function refresh_vessel_access(text[]) to plimsoll_worker;

create function refresh_access_of_row() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op <> 'INSERT' then perform refresh_vessel_access(array[old.imo_number]); end if;
  if tg_op <> 'DELETE' then perform refresh_vessel_access(array[new.imo_number]); end if;
  return null;
end $$;
create trigger vessel_refreshes_access after insert or update of company_id, flag, merged_into on vessel
  for each row execute function refresh_access_of_row();
create trigger port_call_refreshes_access after insert or update or delete on port_call
  for each row execute function refresh_access_of_row();
create trigger break_glass_refreshes_access after insert or update or delete on break_glass
  for each row execute function refresh_access_of_row();
create trigger fleet_vessel_refreshes_access after insert or update or delete on fleet_vessel
  for each row execute function refresh_access_of_row();

create function refresh_access_of_grant() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform refresh_vessel_access(coalesce((
    select array_agg(v.imo_number) from vessel v where v.company_id = new.company_id
      and (new.imo_number is null or v.imo_number = new.imo_number)
      and (new.fleet_id is null
        or exists (select 1 from fleet_vessel f where f.fleet_id = new.fleet_id and f.imo_number = v.imo_number))),
    '{}'));
  return null;
end $$;
create trigger access_grant_refreshes_access after insert or update on access_grant
  for each row execute function refresh_access_of_grant();

create function refresh_access_of_organisation() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform refresh_vessel_access(coalesce((
    select array_agg(v.imo_number) from vessel v
      where v.flag = new.flag
        or exists (select 1 from port_call c where c.imo_number = v.imo_number and c.port = any (new.ports || coalesce(old.ports, '{}')))),
    '{}'));
  return null;
end $$;
create trigger organisation_refreshes_access after insert or update of flag, ports, status on organisation
  for each row when (new.kind = 'recipient') execute function refresh_access_of_organisation();

-- What the company’s page shows: everyone who can see its vessels now or later, and why.
create function readers_of_my_vessels() returns setof vessel_access
  language sql stable security definer set search_path = pg_catalog, public as $$
  select a.* from vessel_access a join vessel v using (imo_number)
    where v.company_id = actor.organisation() and actor.kind() = 'company' and actor.at() is not null
      and a.basis <> 'company' and (a.until_at is null or a.until_at > actor.at())
$$;
revoke all on function readers_of_my_vessels() from public;
grant execute on function readers_of_my_vessels() to plimsoll_app, plimsoll_reader;
