-- Plans and their limits (R1.6–1.9), and the standing of organizations and people.

set local lock_timeout = '5s';

-- The plan catalogue is the platform's: it knows no tenant. Everybody may read it.
create table plan
(
    id       text primary key check (id ~ '^[a-z][a-z0-9-]{0,30}$'),
    name     text    not null check (char_length(name) between 1 and 60),
    position integer not null unique,
    version  integer not null default 0
);

create table plan_limit
(
    plan_id text    not null references plan (id),
    kind    text    not null check (kind in
            ('MEMBERS', 'EVENT_TYPES', 'ONE_TIME_LINKS', 'MASTER_PAGES', 'CALENDARS', 'OFFERED_SLOTS', 'HELD_HOURS',
             'WORKFLOWS', 'WEBHOOKS', 'API_REQUESTS', 'BULK_ROWS')),
    value   integer not null check (value >= 0),
    primary key (plan_id, kind)
);
grant select, update on plan, plan_limit to bookonce_app;

insert into plan (id, name, position)
values ('free', 'Free', 1), ('team', 'Team', 2), ('business', 'Business', 3);

insert into plan_limit (plan_id, kind, value)
select plan, kind, value
from (values ('MEMBERS', 3, 25, 500),
             ('EVENT_TYPES', 2, 20, 100),
             ('ONE_TIME_LINKS', 20, 500, 10000),
             ('MASTER_PAGES', 1, 10, 100),
             ('CALENDARS', 1, 3, 6),
             ('OFFERED_SLOTS', 10, 10, 10),
             ('HELD_HOURS', 40, 200, 1000),
             ('WORKFLOWS', 0, 10, 100),
             ('WEBHOOKS', 1, 10, 50),
             ('API_REQUESTS', 60, 600, 6000),
             ('BULK_ROWS', 50, 1000, 10000)) as v (kind, free, team, business)
cross join lateral (values ('free', free), ('team', team), ('business', business)) as p (plan, value);

alter table organization
    add column plan_id         text        not null default 'free' references plan (id),
    -- ISO 8601: 1 is Monday
    add column week_start      smallint    not null default 1 check (week_start between 1 and 7),
    -- days until an unused one-time link expires; null: never (R4.5)
    add column link_days       integer     default 30 check (link_days between 1 and 365),
    add column suspended_at    timestamptz,
    add column deletion_due_at timestamptz,
    add column version         integer     not null default 0;

alter table membership
    add column deactivated_at timestamptz,
    add column version        integer not null default 0,
    add check (active = (deactivated_at is null));

-- A lower limit that an owner or admin set for one member (R1.8).
create table allowance
(
    tenant_id uuid    not null,
    member_id uuid    not null,
    kind      text    not null check (kind in ('EVENT_TYPES', 'ONE_TIME_LINKS', 'CALENDARS', 'HELD_HOURS')),
    value     integer not null check (value >= 0),
    primary key (tenant_id, member_id, kind),
    foreign key (tenant_id, member_id) references membership (tenant_id, id)
);
call guard_tenant_table('allowance');

-- What a deed was about beyond its subject: the new role, the reason. Never a token.
alter table audit_entry
    add column details text not null default '' check (char_length(details) <= 1000);
