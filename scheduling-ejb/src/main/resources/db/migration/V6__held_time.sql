-- Held hours are counted whenever times are held (R1.9, R8.6): by the host's holds, not by all their time.

set local lock_timeout = '5s';

create index host_time_held on host_time (tenant_id, host_id) include (starts_at, ends_at, expires_at)
    where kind = 'HOLD';
