-- The platform operator (R1.4): suspension, break-glass, and a log of what is done to the platform itself.

set local lock_timeout = '5s';

alter table organization
    add column suspension_reason text check (char_length(suspension_reason) between 10 and 500),
    -- the operator's name as their sign-in said it
    add column suspended_by      text check (char_length(suspended_by) <= 120);

-- A time in which one operator may look into the organization, without changing anything.
create table break_glass
(
    tenant_id uuid        not null references organization (tenant_id),
    id        uuid        not null,
    issuer    text        not null,
    subject   text        not null,
    name      text        not null check (char_length(name) between 1 and 120),
    email     text        not null,
    reason    text        not null check (char_length(reason) between 10 and 500),
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    ended_at  timestamptz,
    -- the page that was noted last, so that each is noted once a minute and not with every click
    seen_path text        not null default '',
    seen_at   timestamptz,
    primary key (tenant_id, id),
    check (ends_at > starts_at),
    check (ended_at >= starts_at)
);
create index break_glass_of_operator on break_glass (tenant_id, issuer, subject, ends_at);
call guard_tenant_table('break_glass');
revoke update, delete on break_glass from bookonce_app;
grant update (ended_at, seen_path, seen_at) on break_glass to bookonce_app;

-- What operators did to the platform: it knows no tenant and is append-only.
create table platform_entry
(
    id         uuid primary key,
    at         timestamptz not null default clock_timestamp(),
    issuer     text        not null,
    subject    text        not null,
    actor_name text        not null,
    action     text        not null,
    title      text        not null,
    details    text        not null default '' check (char_length(details) <= 1000),
    address    text        not null
);
grant select, insert on platform_entry to bookonce_app;

-- Which organizations there are, by name: ids only. What they are called is read inside each of them.
create index organization_by_name on organization (lower(name), tenant_id);
grant select on organization to bookonce_resolver;

create function resolve_organizations(asked text, asked_standing text, asked_plan text, after uuid, most integer)
    returns table (tenant_id uuid)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select o.tenant_id
    from organization o
    where o.erased_at is null
      and (asked = '' or position(lower(asked) in lower(o.name || ' ' || o.slug)) > 0)
      and (asked_plan = '' or o.plan_id = asked_plan)
      and (asked_standing = ''
           or asked_standing = case when o.suspended_at is not null then 'SUSPENDED'
                                    when o.deletion_due_at is not null then 'CLOSING' else 'ACTIVE' end)
      and (after is null
           or (lower(o.name), o.tenant_id) > (select lower(l.name), l.tenant_id from organization l where l.tenant_id = after))
    order by lower(o.name), o.tenant_id
    limit most;
end;

grant create on schema public to bookonce_resolver;
revoke execute on function resolve_organizations(text, text, text, uuid, integer) from public;
grant execute on function resolve_organizations(text, text, text, uuid, integer) to bookonce_app;
alter function resolve_organizations(text, text, text, uuid, integer) owner to bookonce_resolver;
revoke create on schema public from bookonce_resolver;
