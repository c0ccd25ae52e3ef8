-- Two organizations, so that tenancy can be seen. Their people are in DemoPeople, which Keycloak's import shares.
insert into organization (tenant_id, slug, name, zone, accent, contact, plan_id)
values ('01980000-0000-7000-8000-000000000001', 'lindgren-osei', 'Lindgren & Osei', 'Europe/Lisbon', '#3b5bdb',
        'hello@lindgren-osei.bookonce.example', 'team'),
       ('01980000-0000-7000-8000-000000000002', 'northwind-clinic', 'Northwind Clinic', 'America/New_York', '#2b8a3e',
        'desk@northwind-clinic.bookonce.example', 'free')
on conflict (tenant_id) do nothing;

insert into slug (slug, tenant_id)
select slug, tenant_id
from organization
where tenant_id in ('01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000002')
on conflict (slug) do nothing;
