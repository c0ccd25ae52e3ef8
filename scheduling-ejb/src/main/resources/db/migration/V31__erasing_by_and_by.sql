-- A statement of the application's is cancelled after a few seconds, and the rows of a large organization take longer than
-- that to delete: they go by and by.

set local lock_timeout = '5s';

-- Removes rows of the current tenant, if its deletion is due and the platform does not keep it suspended: true when none is
-- left, false otherwise, for whoever asks again. Tables come in the order of their references; the caller holds the locks of
-- all hosts.
create or replace function resolve_deletion() returns boolean
    language plpgsql volatile security definer set search_path = public, pg_temp as
$$
declare
    guarded regclass;
    most constant integer := 20000;
    deleted integer;
    gone integer := 0;
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
        execute format('delete from %1$s where ctid = any (array(
                            select ctid from %1$s where tenant_id = current_tenant() limit %2$s))', guarded, most - gone);
        get diagnostics deleted = row_count;
        gone := gone + deleted;
        if gone >= most then
            return false;
        end if;
    end loop;
    update organization o
    set name = 'Deleted', contact = null, language = 'en', zone = 'UTC', accent = '#3b5bdb', plan_id = 'free',
        week_start = 1, link_days = null, version = o.version + 1, erased_at = clock_timestamp()
    where o.tenant_id = current_tenant();
    update slug s set claimed_by = null, claimed_at = null where s.tenant_id = current_tenant();
    return true;
end
$$;
