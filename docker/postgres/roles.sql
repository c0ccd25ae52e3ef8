-- The roles of Bookonce and Keycloak, without their passwords. Whoever runs it is a superuser; running it again changes
-- nothing. The application's and the worker's role own nothing and are bound by row-level security.
do
$$
    declare
        name text;
    begin
        foreach name in array array ['bookonce_app', 'bookonce_worker', 'bookonce_migrator', 'bookonce_resolver', 'keycloak']
            loop
                if not exists (select from pg_roles where rolname = name) then
                    execute format('create role %I', name);
                end if;
            end loop;
    end
$$;
alter role bookonce_app login;
alter role bookonce_worker login;
alter role bookonce_migrator login bypassrls;
alter role bookonce_resolver nologin bypassrls;
alter role keycloak login;
grant bookonce_resolver to bookonce_migrator with admin true, set true;
