-- Reminders, an organization's own words in mails, and messages that can be looked at and sent again (R10.1, R10.3, R10.4).

set local lock_timeout = '5s';

-- Reminders ----------------------------------------------------------------------------------------------------------

-- How long before a meeting people are reminded of it; where there is no row, a day and an hour.
create table reminder_settings
(
    tenant_id  uuid primary key references organization (tenant_id),
    -- minutes, the longest first; none at all means no reminders
    leads      integer[] not null check (cardinality(leads) <= 5 and 5 <= all (leads) and 20160 >= all (leads)),
    to_invitee boolean   not null,
    to_host    boolean   not null,
    version    integer   not null
);
call guard_tenant_table('reminder_settings');

-- Who was reminded of which time of a booking: once, whichever node does it, however often it is tried.
create table reminder
(
    tenant_id  uuid        not null,
    booking_id uuid        not null,
    -- of the meeting: a moved booking is reminded of its new time
    starts_at  timestamptz not null,
    lead       integer     not null,
    party      text        not null check (party in ('INVITEE', 'HOST')),
    written_at timestamptz not null,
    primary key (tenant_id, booking_id, starts_at, lead, party),
    foreign key (tenant_id, booking_id) references booking (tenant_id, id)
);
call guard_tenant_table('reminder');

-- An organization's own words --------------------------------------------------------------------------------------------

-- In place of the standard ones, in mails to invitees; an empty text means the standard one.
create table mail_template
(
    tenant_id uuid    not null references organization (tenant_id),
    kind      text    not null check (kind in ('CONFIRMED', 'MOVED', 'CANCELLED', 'REMINDER')),
    language  text    not null check (language ~ '^[a-z]{2,3}$'),
    subject   text    not null check (char_length(subject) <= 200 and subject !~ '[\r\n]'),
    intro     text    not null check (char_length(intro) <= 1000),
    version   integer not null,
    primary key (tenant_id, kind, language)
);
call guard_tenant_table('mail_template');

-- What every mail to an invitee ends with.
create table mail_closing
(
    tenant_id uuid primary key references organization (tenant_id),
    text      text    not null check (char_length(text) <= 500),
    version   integer not null
);
call guard_tenant_table('mail_closing');

-- Messages -----------------------------------------------------------------------------------------------------------

alter table message
    -- when it was queued again by hand; the days until it is given up count from then
    add column again_at timestamptz;

create index message_of_one_off on message (tenant_id, one_off_id) where one_off_id is not null;
create index message_failed on message (tenant_id, created_at) where state = 'FAILED';
