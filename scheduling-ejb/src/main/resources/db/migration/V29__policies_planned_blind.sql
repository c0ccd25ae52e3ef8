-- The policy asks for the tenant in a subquery. A stable function is asked by the planner, too, while it estimates; where
-- the tenant is set by the very statement that is planned, it is not set yet, "no row at all" is the estimate, and then
-- any index that begins with the tenant is as good as the right one: all rows of the organization are read to find one.
-- What a subquery will answer is unknown to the planner, which goes by how many rows a tenant has on average.

set local lock_timeout = '5s';

create or replace procedure guard_tenant_table(guarded regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy one_tenant on %s using (tenant_id = (select current_tenant()))'
                       || ' with check (tenant_id = current_tenant())', guarded);
    execute format('grant select, insert, update, delete on %s to bookonce_app', guarded);
end
$$;

do
$$
    declare
        guarded regclass;
    begin
        for guarded in select polrelid from pg_policy where polname = 'one_tenant' order by polrelid::regclass::text
            loop
                execute format('alter policy one_tenant on %s using (tenant_id = (select current_tenant()))', guarded);
            end loop;
    end
$$;
