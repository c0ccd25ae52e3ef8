-- Bookings that another host takes (R7.4).

set local lock_timeout = '5s';

alter table booking
    -- when another host last took it: like moved_at, a newer word of its calendar file
    add column reassigned_at timestamptz;

alter table booking_event
    drop constraint booking_event_what_check,
    add constraint booking_event_what_check check
        (what in ('MADE', 'MOVED', 'CANCELLED', 'NO_SHOW', 'NO_SHOW_UNDONE', 'NOTES', 'REASSIGNED')),
    add column former_host_id uuid,
    add column new_host_id    uuid,
    add constraint booking_event_former_host foreign key (tenant_id, former_host_id) references membership (tenant_id, id),
    add constraint booking_event_new_host foreign key (tenant_id, new_host_id) references membership (tenant_id, id),
    add constraint booking_event_between_hosts check (what <> 'REASSIGNED' or former_host_id <> new_host_id),
    add constraint booking_event_of_hosts check
        (num_nonnulls(former_host_id, new_host_id) = case when what = 'REASSIGNED' then 2 else 0 end);

-- Everybody whose time a booking takes.
create function hosts_of(booking uuid) returns uuid[]
    language sql stable
    return array(select b.host_id from booking b where b.tenant_id = current_tenant() and b.id = hosts_of.booking
                 union
                 select t.host_id from booking_host t
                 where t.tenant_id = current_tenant() and t.booking_id = hosts_of.booking);

-- Locks everybody whose time a booking takes, and others with them, in the order of their ids. Whom it takes can change
-- as long as they are not locked: then the locks are given back, which ending the inner block with an exception does, and
-- are taken again from the first id on, so that the order stays the same for all.
create function lock_hosts_of(booking uuid, others uuid[]) returns timestamptz
    language plpgsql volatile as
$$
declare
    hosts uuid[];
    now   timestamptz;
begin
    loop
        hosts := hosts_of(booking) || others;
        begin
            now := lock_hosts(hosts);
            if hosts_of(booking) <@ hosts then
                return now;
            end if;
            raise exception 'the hosts of % changed', booking using errcode = 'BO001';
        exception
            when sqlstate 'BO001' then
                null;
        end;
    end loop;
end
$$;
