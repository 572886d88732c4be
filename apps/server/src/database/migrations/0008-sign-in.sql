-- Second factors, passkeys, and an organisation’s own identity provider, bound to the domains it has proved.
create index challenge_of_person on challenge (person_id, kind);
create index challenge_age on challenge (expires_at);

alter table session add column only_organisation_id uuid references organisation;
comment on column session.only_organisation_id is 'Signed in through this organisation’s provider, so the session acts for it and no other.';

alter table identity_provider drop constraint identity_provider_issuer_key;
alter table identity_provider alter column allowed_by drop not null;
alter table identity_provider add column configured_by uuid not null references person;
alter table identity_provider add column allowed_at timestamptz;
alter table identity_provider add column second_factor_values text[] not null default '{}';
alter table identity_provider add constraint identity_provider_other_eyes check (allowed_by <> configured_by);
comment on column identity_provider.client_secret is 'Sealed with the server’s key; only the identity role may read it.';
comment on column identity_provider.second_factor_values is 'Values of amr or acr that count as a second factor; none: the provider is one factor.';

create table organisation_domain (
  organisation_id uuid not null references organisation,
  domain text not null constraint organisation_domain_form check (domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$'),
  proof text not null,
  claimed_by uuid not null references person,
  claimed_at timestamptz not null,
  verified_at timestamptz,
  primary key (organisation_id, domain)
);
create unique index organisation_domain_verified on organisation_domain (domain) where verified_at is not null;
alter table organisation_domain enable row level security;
alter table organisation_domain force row level security;
create policy identity_all on organisation_domain to plimsoll_identity using (true) with check (true);
grant select, insert, update, delete on organisation_domain to plimsoll_identity;
