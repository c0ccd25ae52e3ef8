-- The list of one-offs is read in several orders, page by page (SPEC 12).

set local lock_timeout = '5s';

create index one_off_by_creation on one_off (tenant_id, created_at, id);
create index one_off_by_closing on one_off (tenant_id, closes_at, id);
create index one_off_by_title on one_off (tenant_id, lower(title), id);
create index one_off_of_creator on one_off (tenant_id, created_by, created_at, id);
