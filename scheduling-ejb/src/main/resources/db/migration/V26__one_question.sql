-- Every public address begins with an organization's slug: what its pages show of it is one question, which is answered
-- before the organization was entered. It is no more than what anybody sees who opens the address.
create function resolve_organization(asked text)
    returns table (tenant_id uuid, slug text, name text, language text, zone text, accent text, contact text,
                   week_start integer, deletion_due_at timestamptz, logo text, standing text)
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select o.tenant_id, o.slug, o.name, o.language, o.zone, o.accent, o.contact, o.week_start::integer,
           o.deletion_due_at, l.version,
           case when o.suspended_at is not null then 'SUSPENDED' when o.deletion_due_at is not null then 'CLOSING'
                else 'ACTIVE' end
    from slug s
    join organization o on o.tenant_id = s.tenant_id
    left join organization_logo l on l.tenant_id = o.tenant_id
    where s.slug = asked;
end;

revoke execute on function resolve_organization(text) from public;
grant execute on function resolve_organization(text) to bookonce_app;
grant create on schema public to bookonce_resolver;
alter function resolve_organization(text) owner to bookonce_resolver;
revoke create on schema public from bookonce_resolver;
