-- The house: organizations and people, host time, one-offs, bookings, messages, audit.
--
-- Every tenant table begins with tenant_id, which is first in every key. guard_tenant_table() forces row-level security
-- on it; a test reads the catalogue and fails on any table, key or view that breaks a rule.
-- The roles and the extension btree_gist exist already: whoever runs the database makes them.

set local lock_timeout = '5s';

-- The tenant of the transaction. Fails closed: where none is set it is null, and null equals nothing.
create function current_tenant() returns uuid
    language sql stable
    return nullif(current_setting('app.tenant_id', true), '')::uuid;

create procedure guard_tenant_table(guarded regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format(
            'create policy one_tenant on %s using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
            guarded);
    execute format('grant select, insert, update, delete on %s to bookonce_app', guarded);
end
$$;

-- Clock (R8.4) -------------------------------------------------------------------------------------------------------

-- Empty, but in tests, which shift the clock of their own organization. The application can only read it.
create table clock_shift
(
    tenant_id uuid primary key,
    shift     interval not null
);
call guard_tenant_table('clock_shift');
revoke insert, update, delete on clock_shift from bookonce_app;

create function bookonce_now() returns timestamptz
    language sql volatile
    return clock_timestamp()
           + coalesce((select shift from clock_shift where tenant_id = current_tenant()), interval '0');

-- Organizations and people -------------------------------------------------------------------------------------------

create table organization
(
    tenant_id  uuid primary key,
    slug       text        not null check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
    name       text        not null check (char_length(name) between 1 and 120),
    language   text        not null default 'en',
    zone       text        not null,
    accent     text        not null default '#3b5bdb' check (accent ~ '^#[0-9a-f]{6}$'),
    contact    text check (char_length(contact) <= 200),
    created_at timestamptz not null default clock_timestamp()
);
call guard_tenant_table('organization');

-- Which organization has, or ever had, a slug: it is never given to another (R1.10). Read through resolve_slug only.
create table slug
(
    slug      text primary key,
    tenant_id uuid not null references organization (tenant_id)
);
create index slug_of_tenant on slug (tenant_id);

create table membership
(
    tenant_id  uuid        not null references organization (tenant_id),
    id         uuid        not null,
    issuer     text        not null,
    subject    text        not null,
    name       text        not null check (char_length(name) between 1 and 120),
    email      text        not null check (char_length(email) between 3 and 254),
    role       text        not null check (role in ('OWNER', 'ADMIN', 'MEMBER')),
    zone       text        not null,
    language   text        not null default 'en',
    clock24    boolean     not null default true,
    active     boolean     not null default true,
    created_at timestamptz not null default clock_timestamp(),
    primary key (tenant_id, id),
    unique (tenant_id, issuer, subject)
);
create index membership_of_person on membership (issuer, subject);
call guard_tenant_table('membership');

-- Audit (R1.11) ------------------------------------------------------------------------------------------------------

create table audit_entry
(
    tenant_id         uuid        not null references organization (tenant_id),
    id                uuid        not null,
    at                timestamptz not null,
    actor_id          uuid,
    actor_name        text        not null,
    on_behalf_of_id   uuid,
    on_behalf_of_name text,
    action            text        not null,
    subject_kind      text        not null,
    subject_id        uuid        not null,
    subject_title     text        not null,
    address           text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, actor_id) references membership (tenant_id, id),
    foreign key (tenant_id, on_behalf_of_id) references membership (tenant_id, id)
);
call guard_tenant_table('audit_entry');
revoke update, delete on audit_entry from bookonce_app;

-- One-off meetings (SPEC 2) ------------------------------------------------------------------------------------------

create table one_off
(
    tenant_id        uuid        not null references organization (tenant_id),
    id               uuid        not null,
    host_id          uuid        not null,
    created_by       uuid        not null,
    title            text        not null check (char_length(title) between 1 and 120),
    description      text        not null check (char_length(description) <= 2000),
    minutes          integer     not null check (minutes between 5 and 720),
    location_kind    text        not null,
    location_text    text        not null check (char_length(location_text) <= 500),
    hold             boolean     not null,
    contact_required boolean     not null,
    invitee_name     text check (char_length(invitee_name) <= 120),
    invitee_email    text check (char_length(invitee_email) <= 254),
    zone             text        not null,
    expires_at       timestamptz,
    -- the earlier of its expiry and the start of its last offered slot (R2.6)
    closes_at        timestamptz not null,
    token_seed       bytea       not null check (octet_length(token_seed) = 16),
    token_hash       bytea       not null check (octet_length(token_hash) = 32),
    created_at       timestamptz not null,
    used_at          timestamptz,
    deleted_at       timestamptz,
    deleted_by       uuid,
    -- the host was told once that none of its times is free any more (R2.4)
    none_free_at     timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, host_id) references membership (tenant_id, id),
    foreign key (tenant_id, created_by) references membership (tenant_id, id),
    foreign key (tenant_id, deleted_by) references membership (tenant_id, id),
    check (used_at is null or deleted_at is null)
);
create index one_off_of_host on one_off (tenant_id, host_id, id);
call guard_tenant_table('one_off');

create table offered_slot
(
    tenant_id   uuid        not null,
    id          uuid        not null,
    one_off_id  uuid        not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    -- the wall time that was picked, in the one-off's zone
    local_start timestamp   not null,
    primary key (tenant_id, id),
    unique (tenant_id, one_off_id, starts_at),
    unique (tenant_id, one_off_id, id),
    foreign key (tenant_id, one_off_id) references one_off (tenant_id, id),
    check (ends_at > starts_at)
);
call guard_tenant_table('offered_slot');

-- Bookings (SPEC 7) --------------------------------------------------------------------------------------------------

create table booking
(
    tenant_id        uuid        not null references organization (tenant_id),
    id               uuid        not null,
    host_id          uuid        not null,
    one_off_id       uuid,
    offered_slot_id  uuid,
    title            text        not null,
    description      text        not null,
    location_kind    text        not null,
    location_text    text        not null,
    status           text        not null check (status in
                     ('PENDING_OPT_IN', 'PENDING_APPROVAL', 'CONFIRMED', 'CANCELLED', 'DECLINED', 'EXPIRED')),
    starts_at        timestamptz not null,
    ends_at          timestamptz not null,
    -- what people agreed on: the host's wall time and zone
    local_start      timestamp   not null,
    zone             text        not null,
    invitee_name     text        not null check (char_length(invitee_name) <= 120),
    invitee_email    text check (char_length(invitee_email) <= 254),
    invitee_zone     text        not null,
    invitee_language text        not null,
    invitee_clock24  boolean     not null,
    -- RFC 5545: stable identity, and the number of the revision that people were told of
    uid              text        not null,
    sequence         integer     not null default 0,
    -- R8.3: one form books once
    form_nonce       bytea       not null,
    created_at       timestamptz not null,
    cancelled_at     timestamptz,
    cancelled_by     text check (cancelled_by in ('INVITEE', 'HOST')),
    cancel_reason    text        not null default '' check (char_length(cancel_reason) <= 1000),
    primary key (tenant_id, id),
    unique (tenant_id, form_nonce),
    unique (tenant_id, uid),
    foreign key (tenant_id, host_id) references membership (tenant_id, id),
    foreign key (tenant_id, one_off_id) references one_off (tenant_id, id),
    foreign key (tenant_id, one_off_id, offered_slot_id) references offered_slot (tenant_id, one_off_id, id),
    check (ends_at > starts_at),
    check ((status = 'CANCELLED') = (cancelled_at is not null))
);
-- A single-use link has one booking at most, however it came about (R8.2).
create unique index booking_uses_one_off on booking (tenant_id, one_off_id)
    where one_off_id is not null and status not in ('DECLINED', 'EXPIRED');
create index booking_of_host on booking (tenant_id, host_id, starts_at) include (ends_at);
create index booking_by_start on booking (tenant_id, starts_at, id);
call guard_tenant_table('booking');

-- Who may manage a booking: one token per party, none of them the one that booked it (R14.1).
create table booking_access
(
    tenant_id  uuid  not null,
    booking_id uuid  not null,
    party      text  not null check (party in ('INVITEE', 'HOST')),
    token_seed bytea not null check (octet_length(token_seed) = 16),
    token_hash bytea not null check (octet_length(token_hash) = 32),
    primary key (tenant_id, booking_id, party),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, booking_id) references booking (tenant_id, id)
);
call guard_tenant_table('booking_access');

-- Host time (SPEC 8) -------------------------------------------------------------------------------------------------

-- A row is time of a host that is taken. No two overlap, ever: the exclusion constraint says so.
create table host_time
(
    tenant_id       uuid        not null,
    id              uuid        not null,
    host_id         uuid        not null,
    starts_at       timestamptz not null,
    ends_at         timestamptz not null,
    during          tstzrange   not null generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
    kind            text        not null check (kind in ('BOOKING', 'HOLD')),
    one_off_id      uuid,
    offered_slot_id uuid,
    booking_id      uuid,
    -- a hold lapses by itself; writers clear lapsed ones under the host's lock, readers leave them out
    expires_at      timestamptz,
    primary key (tenant_id, id),
    constraint host_time_taken_once
        exclude using gist (tenant_id with =, host_id with =, during with &&),
    foreign key (tenant_id, host_id) references membership (tenant_id, id),
    foreign key (tenant_id, one_off_id) references one_off (tenant_id, id),
    foreign key (tenant_id, one_off_id, offered_slot_id) references offered_slot (tenant_id, one_off_id, id),
    foreign key (tenant_id, booking_id) references booking (tenant_id, id),
    check (ends_at > starts_at),
    check ((kind = 'BOOKING') = (booking_id is not null)),
    check ((kind = 'HOLD') = (expires_at is not null))
);
create index host_time_of_host on host_time (tenant_id, host_id, starts_at) include (ends_at, kind, expires_at);
create index host_time_of_one_off on host_time (tenant_id, one_off_id) where one_off_id is not null;
create index host_time_of_booking on host_time (tenant_id, booking_id) where booking_id is not null;
call guard_tenant_table('host_time');

-- Locks hosts, always in the order of their ids, and tells the time as it is once the locks are held. It must be a
-- statement of its own: what was read in the statement that waited is older than the lock.
create function lock_hosts(hosts uuid[]) returns timestamptz
    language plpgsql volatile as
$$
declare
    locked uuid[];
begin
    select array_agg(l.id)
    into locked
    from (select id from membership
          where tenant_id = current_tenant() and id = any (hosts)
          order by id for no key update) l;
    perform set_config('app.locked_hosts',
                       coalesce(current_setting('app.locked_hosts', true), '') || coalesce(array_to_string(locked, ' '), '') || ' ',
                       true);
    return bookonce_now();
end
$$;

create function host_time_needs_lock() returns trigger
    language plpgsql as
$$
declare
    host uuid := case when tg_op = 'DELETE' then old.host_id else new.host_id end;
begin
    if position(host::text in coalesce(current_setting('app.locked_hosts', true), '')) = 0 then
        raise exception 'host time of % is written without its lock', host
            using errcode = 'object_not_in_prerequisite_state';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger host_time_locked before insert or update or delete on host_time
    for each row execute function host_time_needs_lock();

-- Messages (SPEC 10) -------------------------------------------------------------------------------------------------

create table message
(
    tenant_id     uuid        not null references organization (tenant_id),
    id            uuid        not null,
    kind          text        not null,
    booking_id    uuid,
    one_off_id    uuid,
    recipient     text        not null,
    content       jsonb       not null,
    message_id    text        not null,
    state         text        not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FAILED')),
    attempts      integer     not null default 0,
    failure       text,
    created_at    timestamptz not null,
    sent_at       timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, message_id),
    foreign key (tenant_id, booking_id) references booking (tenant_id, id),
    foreign key (tenant_id, one_off_id) references one_off (tenant_id, id)
);
create index message_of_booking on message (tenant_id, booking_id);
call guard_tenant_table('message');

-- The queue (db-scheduler): not a tenant table, it holds ids only --------------------------------------------------

create table scheduled_tasks
(
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
grant select, insert on scheduled_tasks to bookonce_app;
grant select, insert, update, delete on scheduled_tasks to bookonce_worker;

-- Rate limits (R14.4), seen by all nodes: keyed by a hash of limit and address ------------------------------------

create table rate_limit
(
    id         bigint primary key,
    state      bytea,
    expires_at bigint
);
grant select, insert, update, delete on rate_limit to bookonce_app;

-- Before the tenant is known, only these answer, with ids -----------------------------------------------------------

grant select on slug, membership to bookonce_resolver;

create function resolve_slug(asked text)
    returns table (tenant_id uuid)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select s.tenant_id from slug s where s.slug = asked;
end;

create function resolve_memberships(asked_issuer text, asked_subject text)
    returns table (tenant_id uuid, membership_id uuid)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select m.tenant_id, m.id from membership m
    where m.issuer = asked_issuer and m.subject = asked_subject and m.active;
end;

create function resolve_membership(asked_issuer text, asked_subject text, asked_slug text)
    returns table (tenant_id uuid, membership_id uuid)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select m.tenant_id, m.id from membership m join slug s on s.tenant_id = m.tenant_id
    where m.issuer = asked_issuer and m.subject = asked_subject and m.active and s.slug = asked_slug;
end;

do
$$
    declare
        resolver regprocedure;
    begin
        grant create on schema public to bookonce_resolver;
        for resolver in select oid::regprocedure from pg_proc where proname like 'resolve\_%' loop
                execute format('revoke execute on function %s from public', resolver);
                execute format('grant execute on function %s to bookonce_app', resolver);
                execute format('alter function %s owner to bookonce_resolver', resolver);
            end loop;
        revoke create on schema public from bookonce_resolver;
    end
$$;
