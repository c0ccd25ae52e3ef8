-- An organization with people in it has an active owner (R1.5), whatever the application believes.

set local lock_timeout = '5s';

-- Asked at the end of the transaction, so that ownership can be handed over in any order. Two transactions that each
-- take away one of two owners wait for each other at the organization's row; the second one then sees what the first
-- one left, since every statement of a volatile function sees what was committed before it.
create function organization_needs_owner() returns trigger
    language plpgsql as
$$
declare
    organization_id uuid := case when tg_op = 'DELETE' then old.tenant_id else new.tenant_id end;
begin
    perform 1 from organization where tenant_id = organization_id for no key update;
    if exists (select 1 from membership where tenant_id = organization_id)
        and not exists (select 1 from membership where tenant_id = organization_id and role = 'OWNER' and active) then
        raise exception 'organization % would have no active owner', organization_id
            using errcode = 'check_violation', constraint = 'organization_has_owner', table = 'membership';
    end if;
    return null;
end
$$;

create constraint trigger organization_keeps_owner after update of role, active on membership
    deferrable initially deferred for each row
    when (old.role = 'OWNER' and old.active and not (new.role = 'OWNER' and new.active))
    execute function organization_needs_owner();

create constraint trigger organization_keeps_owner_row after delete on membership
    deferrable initially deferred for each row
    when (old.role = 'OWNER' and old.active)
    execute function organization_needs_owner();

create constraint trigger organization_begins_with_owner after insert on membership
    deferrable initially deferred for each row
    when (not (new.role = 'OWNER' and new.active))
    execute function organization_needs_owner();

-- The list of people by name.
create index membership_by_name on membership (tenant_id, lower(name), id);
