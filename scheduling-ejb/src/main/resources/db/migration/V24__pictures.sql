-- Pictures of members: what invitees see beside a host's name (R2.1).

set local lock_timeout = '5s';

create table member_picture
(
    tenant_id uuid  not null,
    member_id uuid  not null,
    -- changes with the picture and is no other member's: its address, and ETag
    version   text  not null check (version ~ '^[0-9a-f]{32}$'),
    jpeg      bytea not null check (octet_length(jpeg) between 1 and 262144),
    primary key (tenant_id, member_id),
    unique (tenant_id, version),
    foreign key (tenant_id, member_id) references membership (tenant_id, id)
);
call guard_tenant_table('member_picture');
