-- Invitations to an organization (R1.2, R1.5), and what became of the invited person's account for signing in.

set local lock_timeout = '5s';

create table invitation
(
    tenant_id        uuid        not null references organization (tenant_id),
    id               uuid        not null,
    -- as it was written, its domain in ASCII; mails go there
    email            text        not null check (char_length(email) between 3 and 254),
    -- the same with ASCII letters in lower case: what is compared
    email_key        text        not null check (char_length(email_key) between 3 and 254),
    -- an owner is made by transfer alone
    role             text        not null check (role in ('ADMIN', 'MEMBER')),
    invited_by       uuid        not null,
    created_at       timestamptz not null,
    -- when the person was last told
    sent_at          timestamptz not null,
    expires_at       timestamptz not null,
    accepted_at      timestamptz,
    accepted_by      uuid,
    declined_at      timestamptz,
    -- who declines has no membership: their name, as their sign-in names them
    declined_by      text check (char_length(declined_by) between 1 and 120),
    revoked_at       timestamptz,
    revoked_by       uuid,
    account_state    text        not null default 'WAITING' check (account_state in
                     ('WAITING', 'EXISTING', 'CREATED', 'UNREACHABLE', 'UNMAILED', 'NOT_SET_UP', 'DISABLED', 'REFUSED')),
    account_reason   text        not null default '' check (char_length(account_reason) <= 300),
    -- each time the person is told begins a round of its own; a job of an earlier round has nothing to do
    account_round    integer     not null default 1,
    account_attempts integer     not null default 0,
    primary key (tenant_id, id),
    foreign key (tenant_id, invited_by) references membership (tenant_id, id),
    foreign key (tenant_id, accepted_by) references membership (tenant_id, id),
    foreign key (tenant_id, revoked_by) references membership (tenant_id, id),
    check (expires_at > sent_at),
    check (num_nonnulls(accepted_at, declined_at, revoked_at) <= 1),
    check ((accepted_at is null) = (accepted_by is null)),
    check ((declined_at is null) = (declined_by is null)),
    check ((revoked_at is null) = (revoked_by is null))
);
-- An address is invited once at a time. An expired invitation still counts: it is renewed, not made again.
create unique index invitation_open_once on invitation (tenant_id, email_key)
    where accepted_at is null and declined_at is null and revoked_at is null;
create index invitation_of_email on invitation (email_key);
call guard_tenant_table('invitation');

-- Before the tenant is known: which invitations there are for an address that the asker has proved to be theirs -----

grant select on invitation to bookonce_resolver;

-- Those that were not answered yet; whether they have expired is for the organization's clock to say.
create function resolve_invitations(asked_email_key text)
    returns table (tenant_id uuid, invitation_id uuid)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select i.tenant_id, i.id from invitation i
    where i.email_key = asked_email_key
      and i.accepted_at is null and i.declined_at is null and i.revoked_at is null;
end;

-- One of them in any state: answering twice is no error.
create function resolve_invitation(asked_email_key text, asked_id uuid)
    returns table (tenant_id uuid, invitation_id uuid)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select i.tenant_id, i.id from invitation i where i.email_key = asked_email_key and i.id = asked_id;
end;

do
$$
    declare
        resolver regprocedure;
    begin
        grant create on schema public to bookonce_resolver;
        for resolver in select oid::regprocedure from pg_proc
                        where proname in ('resolve_invitation', 'resolve_invitations') loop
                execute format('revoke execute on function %s from public', resolver);
                execute format('grant execute on function %s to bookonce_app', resolver);
                execute format('alter function %s owner to bookonce_resolver', resolver);
            end loop;
        revoke create on schema public from bookonce_resolver;
    end
$$;
