-- Who books through a link waits for its hosts. What the link asks for, and who its hosts are, counts as it is then.

set local lock_timeout = '5s';

-- Everybody in the assignment of an event type, active or not: who is not may come back.
create function hosts_of_link(link uuid) returns uuid[]
    language sql stable
    return array(select h.host_id from event_type_host h
                 where h.tenant_id = current_tenant() and h.event_type_id = hosts_of_link.link);

-- Locks everybody who is in the assignment of an event type, in the order of their ids, and then the event type against
-- changes; those who book it do not keep each other out. The assignment can change as long as it is not locked: then the
-- locks are given back, as lock_hosts_of does, and are taken again from the first id on. Tells the time as it is once all
-- locks are held. It must be a statement of its own, as lock_hosts must.
create function lock_hosts_of_link(link uuid) returns timestamptz
    language plpgsql volatile as
$$
declare
    hosts uuid[];
begin
    loop
        hosts := hosts_of_link(link);
        begin
            perform lock_hosts(hosts);
            perform 1 from event_type e where e.tenant_id = current_tenant() and e.id = link for share;
            if hosts_of_link(link) <@ hosts then
                return bookonce_now();
            end if;
            raise exception 'the hosts of % changed', link using errcode = 'BO001';
        exception
            when sqlstate 'BO001' then
                null;
        end;
    end loop;
end
$$;
