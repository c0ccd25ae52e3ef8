-- Organizations that run themselves: slugs are claimed, logos kept, and an organization can be deleted for good (R1.10).

set local lock_timeout = '5s';

-- Slugs --------------------------------------------------------------------------------------------------------------

-- Who claimed it and when: a person by a hash, or an organization by its id. Only the last day matters.
alter table slug
    add column claimed_by text,
    add column claimed_at timestamptz;
create index slug_of_claimant on slug (claimed_by, claimed_at) where claimed_by is not null;

grant insert, update on slug to bookonce_resolver;

-- Gives the slug to the current tenant, for ever: CLAIMED, or TAKEN by another one. A claimant gets no more than that
-- many new ones a day: TOO_MANY. Whoever claims waits for the claimant's other claims, and for the slug's.
create function resolve_slug_claim(asked text, claimant text, daily integer) returns text
    language plpgsql volatile security definer set search_path = public, pg_temp as
$$
begin
    perform pg_advisory_xact_lock(hashtextextended('slug:' || claimant, 0));
    if exists (select from slug s where s.slug = asked and s.tenant_id = current_tenant()) then
        return 'CLAIMED';
    end if;
    if (select count(*) from slug s
        where s.claimed_by = claimant and s.claimed_at > clock_timestamp() - interval '1 day') >= daily then
        return 'TOO_MANY';
    end if;
    insert into slug (slug, tenant_id, claimed_by, claimed_at)
    values (asked, current_tenant(), claimant, clock_timestamp())
    on conflict do nothing;
    return case when found then 'CLAIMED' else 'TAKEN' end;
end
$$;

-- All slugs that the current tenant has or had.
create function resolve_own_slugs() returns table (slug text)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select s.slug from slug s where s.tenant_id = current_tenant() order by s.slug;
end;

-- Logos --------------------------------------------------------------------------------------------------------------

create table organization_logo
(
    tenant_id uuid  primary key references organization (tenant_id),
    -- changes with the picture: address version and ETag
    version   text  not null check (version ~ '^[0-9a-f]{16}$'),
    png       bytea not null check (octet_length(png) between 1 and 2097152)
);
call guard_tenant_table('organization_logo');

-- Deletion -----------------------------------------------------------------------------------------------------------

-- What is left of a deleted organization is a row without people's data, which keeps its slugs taken.
alter table organization
    add column erased_at timestamptz,
    add check (erased_at is null or deletion_due_at is not null);

-- From here on every tenant table can be emptied by resolve_deletion.
create or replace procedure guard_tenant_table(guarded regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format(
            'create policy one_tenant on %s using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
            guarded);
    execute format('grant select, insert, update, delete on %s to bookonce_app', guarded);
    execute format('grant select, delete on %s to bookonce_resolver', guarded);
end
$$;

do
$$
    declare
        guarded regclass;
    begin
        for guarded in select oid::regclass from pg_class
                       where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relforcerowsecurity loop
            execute format('grant select, delete on %s to bookonce_resolver', guarded);
        end loop;
    end
$$;
grant update on organization to bookonce_resolver;

-- The application can neither shorten the fourteen days nor call an organization erased.
create function deletion_has_its_grace() returns trigger
    language plpgsql as
$$
begin
    if current_user = 'bookonce_app'
       and new.deletion_due_at is not null
       and (tg_op = 'INSERT' or new.deletion_due_at is distinct from old.deletion_due_at)
       and new.deletion_due_at < bookonce_now() + interval '14 days' - interval '1 minute' then
        raise exception 'an organization has fourteen days to change its mind' using errcode = 'check_violation';
    end if;
    if current_user = 'bookonce_app'
       and new.erased_at is not null
       and (tg_op = 'INSERT' or old.erased_at is null or new.deletion_due_at is null) then
        raise exception 'only resolve_deletion erases an organization' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger deletion_grace before insert or update on organization
    for each row execute function deletion_has_its_grace();

-- Removes every row of the current tenant, if its deletion is due and the platform does not keep it suspended; false
-- otherwise. Tables come in the order of their references; the caller holds the locks of all hosts.
create function resolve_deletion() returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp as
$$
declare
    guarded regclass;
begin
    perform from organization o
    where o.tenant_id = current_tenant() and o.erased_at is null and o.suspended_at is null
      and o.deletion_due_at <= bookonce_now()
    for update;
    if not found then
        return false;
    end if;
    for guarded in
        with recursive reference as (
            select c.oid, 0 as depth from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relforcerowsecurity
            union
            select k.conrelid, r.depth + 1 from reference r
            join pg_constraint k on k.confrelid = r.oid and k.contype = 'f' and k.conrelid <> k.confrelid
            join pg_class c on c.oid = k.conrelid and c.relforcerowsecurity
            where r.depth < 40)
        select oid::regclass from reference where oid <> 'organization'::regclass group by oid order by max(depth) desc
    loop
        execute format('delete from %s where tenant_id = current_tenant()', guarded);
    end loop;
    update organization o
    set name = 'Deleted', contact = null, language = 'en', zone = 'UTC', accent = '#3b5bdb', plan_id = 'free',
        week_start = 1, link_days = null, version = o.version + 1, erased_at = clock_timestamp()
    where o.tenant_id = current_tenant();
    update slug s set claimed_by = null, claimed_at = null where s.tenant_id = current_tenant();
    return true;
end
$$;

do
$$
    declare
        resolver regprocedure;
    begin
        grant create on schema public to bookonce_resolver;
        for resolver in select oid::regprocedure from pg_proc
                        where proname in ('resolve_slug_claim', 'resolve_own_slugs', 'resolve_deletion') loop
                execute format('revoke execute on function %s from public', resolver);
                execute format('grant execute on function %s to bookonce_app', resolver);
                execute format('alter function %s owner to bookonce_resolver', resolver);
            end loop;
        revoke create on schema public from bookonce_resolver;
    end
$$;
