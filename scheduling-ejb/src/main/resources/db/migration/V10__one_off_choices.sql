-- What the creator of a one-off chooses beyond what it offers (R2.12–2.14, R7.2), and what its bookings may be changed by.

set local lock_timeout = '5s';

alter table one_off
    -- the held times are given back at this instant although the link stays open (R2.14)
    add column hold_until    timestamptz,
    -- a cancelled booking has a replacement made (R2.13)
    add column replacement   boolean not null default false,
    -- the invitee may propose other times (R2.12)
    add column proposals     boolean not null default false,
    -- until how many minutes before its start the invitee may cancel or move the booking; null for never (R7.2)
    add column change_notice integer default 0 check (change_notice between 0 and 43200),
    -- the one-off that this one was made from: by hand (R2.5), or in place of a cancelled booking (R2.13)
    add column made_from     uuid,
    add constraint one_off_made_from foreign key (tenant_id, made_from) references one_off (tenant_id, id),
    add constraint one_off_releases_what_it_holds check (hold_until is null or hold);
create index one_off_made_from_index on one_off (tenant_id, made_from) where made_from is not null;

alter table booking
    add column change_notice integer default 0 check (change_notice between 0 and 43200);
