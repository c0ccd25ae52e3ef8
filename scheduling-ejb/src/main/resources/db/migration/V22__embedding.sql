-- The sites that may show an organization's public booking pages inside of theirs (R6.8).

set local lock_timeout = '5s';

create table embed_origin
(
    tenant_id uuid not null references organization (tenant_id),
    -- as browsers write one: scheme and host in small letters, the port unless it is the usual one, no slash at the end
    origin    text not null check (char_length(origin) <= 200 and origin ~ '^https://[a-z0-9.-]+(:[0-9]{1,5})?$'),
    primary key (tenant_id, origin)
);
call guard_tenant_table('embed_origin');
