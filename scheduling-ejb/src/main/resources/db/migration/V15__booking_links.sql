-- Booking links (SPEC 3): schedules, event types, the members' pages, and what a booking or a form of theirs claims.

set local lock_timeout = '5s';

-- Availability -------------------------------------------------------------------------------------------------------

-- Hours are numbers in one row, since a request reads the schedules of a hundred hosts at once.
create table availability_schedule
(
    tenant_id  uuid        not null references organization (tenant_id),
    id         uuid        not null,
    host_id    uuid        not null,
    name       text        not null check (char_length(name) between 1 and 60),
    zone       text        not null,
    -- the one that event types without one of their own use; a host has one at most
    standard   boolean     not null,
    -- threes: day of the week (1 is Monday), minutes after midnight from and until; until may lie in the next day
    week       integer[]   not null check (cardinality(week) % 3 = 0 and cardinality(week) <= 168),
    -- threes: days since 1970-01-01, from and until; 0 and 0 close the date
    overrides  integer[]   not null check (cardinality(overrides) % 3 = 0 and cardinality(overrides) <= 8760),
    -- 0 is the standard week of a host who saved none
    version    integer     not null default 1 check (version > 0),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, host_id, id),
    foreign key (tenant_id, host_id) references membership (tenant_id, id)
);
create unique index availability_schedule_standard on availability_schedule (tenant_id, host_id) where standard;
call guard_tenant_table('availability_schedule');

-- Event types --------------------------------------------------------------------------------------------------------

create table event_type
(
    tenant_id     uuid        not null references organization (tenant_id),
    id            uuid        not null,
    -- whose it is and against whose limit it counts; the host, where there is one
    owner_id      uuid        not null,
    created_by    uuid        not null,
    title         text        not null check (char_length(title) between 1 and 120),
    slug          text        not null check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
    description   text        not null check (char_length(description) <= 2000),
    -- minutes; the first one is what the page begins with
    durations     integer[]   not null check (cardinality(durations) between 1 and 8
                              and 5 <= all (durations) and 720 >= all (durations)),
    increment     integer     not null check (increment between 5 and 720),
    buffer_before integer     not null default 0 check (buffer_before between 0 and 720),
    buffer_after  integer     not null default 0 check (buffer_after between 0 and 720),
    -- minutes between now and the first start that is offered
    notice        integer     not null default 0 check (notice between 0 and 525600),
    -- the booking window: so many days from today, or from one date to another; in the schedule's zone
    rolling_days  integer check (rolling_days between 1 and 730),
    first_day     date,
    last_day      date,
    -- 0 for any number (R3.6)
    cap_day       integer     not null default 0 check (cap_day between 0 and 1000),
    cap_week      integer     not null default 0 check (cap_week between 0 and 1000),
    cap_month     integer     not null default 0 check (cap_month between 0 and 1000),
    -- until how many minutes before its start the invitee may change the booking; null for never (R7.2)
    change_notice integer     default 0 check (change_notice between 0 and 43200),
    assignment    text        not null check (assignment in ('HOST', 'ROUND_ROBIN', 'COLLECTIVE')),
    colour        text        not null check (colour ~ '^#[0-9a-f]{6}$'),
    listed        boolean     not null,
    active        boolean     not null,
    position      integer     not null,
    version       integer     not null default 0,
    created_at    timestamptz not null,
    deleted_at    timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, owner_id) references membership (tenant_id, id),
    foreign key (tenant_id, created_by) references membership (tenant_id, id),
    check (num_nonnulls(rolling_days, first_day) = 1 and num_nulls(first_day, last_day) in (0, 2)
        and first_day <= last_day)
);
create unique index event_type_slug on event_type (tenant_id, slug) where deleted_at is null;
create index event_type_of_owner on event_type (tenant_id, owner_id, position, id) where deleted_at is null;
call guard_tenant_table('event_type');

-- Who can take its meetings: one host, or a team.
create table event_type_host
(
    tenant_id     uuid    not null,
    event_type_id uuid    not null,
    host_id       uuid    not null,
    -- null for the host's standard one
    schedule_id   uuid,
    position      integer not null,
    primary key (tenant_id, event_type_id, host_id),
    foreign key (tenant_id, event_type_id) references event_type (tenant_id, id),
    foreign key (tenant_id, host_id) references membership (tenant_id, id),
    foreign key (tenant_id, host_id, schedule_id) references availability_schedule (tenant_id, host_id, id)
);
create index event_type_host_of_host on event_type_host (tenant_id, host_id, event_type_id);
create index event_type_host_of_schedule on event_type_host (tenant_id, schedule_id) where schedule_id is not null;
call guard_tenant_table('event_type_host');

-- Where its meetings can take place; the invitee picks where there are several.
create table event_type_location
(
    tenant_id     uuid    not null,
    event_type_id uuid    not null,
    position      integer not null,
    kind          text    not null,
    text          text    not null check (char_length(text) <= 500),
    primary key (tenant_id, event_type_id, position),
    foreign key (tenant_id, event_type_id) references event_type (tenant_id, id)
);
call guard_tenant_table('event_type_location');

-- What the booking form asks beside name and e-mail.
create table event_type_question
(
    tenant_id     uuid    not null,
    id            uuid    not null,
    event_type_id uuid    not null,
    position      integer not null,
    kind          text    not null check (kind in ('TEXT', 'LONG_TEXT', 'CHOICE', 'CHECKBOX', 'PHONE')),
    label         text    not null check (char_length(label) between 1 and 200),
    required      boolean not null,
    options       text[]  not null default '{}' check (cardinality(options) <= 30),
    primary key (tenant_id, id),
    foreign key (tenant_id, event_type_id) references event_type (tenant_id, id),
    check ((kind = 'CHOICE') = (cardinality(options) > 0))
);
create index event_type_question_of_event_type on event_type_question (tenant_id, event_type_id, position);
call guard_tenant_table('event_type_question');

-- A member's public page /{org}/{host}: it exists from the first event type on, or once its owner gives it an address.
create table host_page
(
    tenant_id uuid    not null references organization (tenant_id),
    host_id   uuid    not null,
    slug      text    not null check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
    welcome   text    not null default '' check (char_length(welcome) <= 500),
    version   integer not null default 0,
    primary key (tenant_id, host_id),
    unique (tenant_id, slug),
    foreign key (tenant_id, host_id) references membership (tenant_id, id)
);
call guard_tenant_table('host_page');

-- Bookings and claims of booking links ---------------------------------------------------------------------------------

alter table booking
    add column event_type_id uuid,
    -- what the booking form asked, and the answers, as they were then: [{"label": …, "answer": …}]
    add column answers       jsonb not null default '[]',
    add constraint booking_event_type foreign key (tenant_id, event_type_id) references event_type (tenant_id, id),
    add constraint booking_comes_from_one check (num_nonnulls(one_off_id, event_type_id) <= 1);
-- Round robin asks for the newest booking of each host (R3.10).
create index booking_of_event_type on booking (tenant_id, event_type_id, host_id, created_at)
    where event_type_id is not null;

-- Everybody whose time a collective meeting takes; the booking's own host is among them. None for a meeting of one host.
create table booking_host
(
    tenant_id  uuid not null,
    booking_id uuid not null,
    host_id    uuid not null,
    primary key (tenant_id, booking_id, host_id),
    foreign key (tenant_id, booking_id) references booking (tenant_id, id),
    foreign key (tenant_id, host_id) references membership (tenant_id, id)
);
create index booking_host_of_host on booking_host (tenant_id, host_id, booking_id);
call guard_tenant_table('booking_host');

alter table host_time
    -- the event type whose caps it counts towards (R3.6); null for one-offs
    add column event_type_id uuid,
    -- minutes that are kept free around it, as its event type asked when it was booked (R3.5)
    add column buffer_before integer not null default 0 check (buffer_before between 0 and 720),
    add column buffer_after  integer not null default 0 check (buffer_after between 0 and 720),
    -- whose open form keeps it back (R8.4)
    add column visitor       bytea check (octet_length(visitor) = 16),
    add constraint host_time_event_type foreign key (tenant_id, event_type_id) references event_type (tenant_id, id),
    add constraint host_time_of_a_form check (visitor is null or (kind = 'HOLD' and event_type_id is not null)),
    add constraint host_time_comes_from_one check (num_nonnulls(one_off_id, event_type_id) <= 1);
create index host_time_of_form on host_time (tenant_id, event_type_id, visitor) where visitor is not null;

-- What was computed from a host's time is valid as long as this number stands. It rises with the transaction that writes,
-- so that no node can take something old for new.
alter table membership
    add column time_version bigint not null default 0;

create function host_time_raises_version() returns trigger
    language plpgsql as
$$
begin
    if tg_op <> 'INSERT' then
        update membership set time_version = time_version + 1 where tenant_id = old.tenant_id and id = old.host_id;
    end if;
    if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.host_id <> old.host_id) then
        update membership set time_version = time_version + 1 where tenant_id = new.tenant_id and id = new.host_id;
    end if;
    return null;
end
$$;
-- Who empties a deleted organization writes its host time, too.
grant update (time_version) on membership to bookonce_resolver;
create trigger host_time_version after insert or update or delete on host_time
    for each row execute function host_time_raises_version();
create trigger availability_schedule_version after insert or update or delete on availability_schedule
    for each row execute function host_time_raises_version();
