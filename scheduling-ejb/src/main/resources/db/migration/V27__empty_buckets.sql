-- Until when a bucket has nothing left, in milliseconds since 1970; null while it has. Nodes read the empty ones once a
-- second instead of one bucket with each page.
alter table rate_limit
    add column empty_until bigint;
create index rate_limit_empty on rate_limit (empty_until) where empty_until is not null;
