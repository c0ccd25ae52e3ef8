-- Other times that invitees propose where none of a one-off's times works (R2.12).

set local lock_timeout = '5s';

create table proposal
(
    tenant_id        uuid        not null references organization (tenant_id),
    id               uuid        not null,
    one_off_id       uuid        not null,
    note             text        not null check (char_length(note) <= 500),
    -- what the invitee answers where the location asks
    place            text        not null check (char_length(place) <= 500),
    invitee_name     text        not null check (char_length(invitee_name) between 1 and 120),
    invitee_email    text        not null check (char_length(invitee_email) between 3 and 254),
    invitee_zone     text        not null,
    invitee_language text        not null,
    invitee_clock24  boolean     not null,
    -- R8.3: one form proposes once
    form_nonce       bytea       not null,
    created_at       timestamptz not null,
    status           text        not null check (status in ('WAITING', 'ACCEPTED', 'ANSWERED', 'CLOSED')),
    settled_at       timestamptz,
    -- the member who accepted or answered; nobody when its link closed
    settled_by       uuid,
    reply            text        not null default '' check (char_length(reply) <= 1000),
    booking_id       uuid,
    primary key (tenant_id, id),
    unique (tenant_id, form_nonce),
    foreign key (tenant_id, one_off_id) references one_off (tenant_id, id),
    foreign key (tenant_id, settled_by) references membership (tenant_id, id),
    foreign key (tenant_id, booking_id) references booking (tenant_id, id),
    check ((status = 'WAITING') = (settled_at is null)),
    check ((status in ('ACCEPTED', 'ANSWERED')) = (settled_by is not null)),
    check (booking_id is null or status = 'ACCEPTED')
);
create index proposal_of_one_off on proposal (tenant_id, one_off_id, id);
create index proposal_of_booking on proposal (tenant_id, booking_id) where booking_id is not null;
call guard_tenant_table('proposal');

create table proposed_time
(
    tenant_id   uuid        not null,
    id          uuid        not null,
    proposal_id uuid        not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    -- the wall time that was picked, in the invitee's zone
    local_start timestamp   not null,
    primary key (tenant_id, id),
    unique (tenant_id, proposal_id, starts_at),
    foreign key (tenant_id, proposal_id) references proposal (tenant_id, id),
    check (ends_at > starts_at)
);
call guard_tenant_table('proposed_time');
