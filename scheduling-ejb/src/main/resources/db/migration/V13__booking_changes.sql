-- Bookings that change (SPEC 7): moved, marked as a no-show, annotated, and what happened to each of them.

set local lock_timeout = '5s';

alter table booking
    -- when it was last moved: the newest word of its calendar file
    add column moved_at      timestamptz,
    -- the host said that the invitee did not come; the invitee is never told
    add column no_show_at    timestamptz,
    -- for the host, owners and admins only
    add column notes         text    not null default '' check (char_length(notes) <= 2000),
    add column notes_version integer not null default 0,
    add constraint booking_no_show_took_place check (no_show_at is null or status = 'CONFIRMED');

-- A line of a booking's history; nobody changes or removes one. Bookings older than this table, and those that a node of
-- the version before makes while this one is rolled out, have no line for how they began or ended: it is read from the
-- booking itself.
create table booking_event
(
    tenant_id    uuid        not null,
    id           uuid        not null,
    booking_id   uuid        not null,
    what         text        not null
                 check (what in ('MADE', 'MOVED', 'CANCELLED', 'NO_SHOW', 'NO_SHOW_UNDONE', 'NOTES')),
    at           timestamptz not null,
    party        text        not null check (party in ('INVITEE', 'HOST')),
    -- the member who did it; empty for whoever came with a token
    actor_id     uuid,
    actor_name   text        not null,
    former_start timestamptz,
    former_end   timestamptz,
    new_start    timestamptz,
    new_end      timestamptz,
    -- R8.3: one form moves once
    form_nonce   bytea,
    primary key (tenant_id, id),
    unique (tenant_id, form_nonce),
    foreign key (tenant_id, booking_id) references booking (tenant_id, id),
    foreign key (tenant_id, actor_id) references membership (tenant_id, id),
    check ((what = 'MOVED') = (former_start is not null)),
    check (num_nulls(former_start, former_end, new_start, new_end) in (0, 4)),
    check (form_nonce is null or what = 'MOVED')
);
create index booking_event_of_booking on booking_event (tenant_id, booking_id, id);
call guard_tenant_table('booking_event');
revoke update, delete on booking_event from bookonce_app;

-- The bookings list, by when they were made and by who is coming.
create index booking_by_creation on booking (tenant_id, created_at, id);
create index booking_by_invitee on booking (tenant_id, (lower(invitee_name)), id);
