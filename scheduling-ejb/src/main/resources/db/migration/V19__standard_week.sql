-- A host without a schedule of their own is open in the standard week of their zone (R3.4): with another zone, what was
-- computed from their time is old.

set local lock_timeout = '5s';

create function membership_zone_raises_version() returns trigger
    language plpgsql as
$$
begin
    new.time_version = old.time_version + 1;
    return new;
end
$$;
create trigger membership_zone_version before update of zone on membership
    for each row when (new.zone <> old.zone) execute function membership_zone_raises_version();
