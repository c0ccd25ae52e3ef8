-- The audit log is read newest first, whole or by who did it (R1.11).

set local lock_timeout = '5s';

create index audit_entry_of_actor on audit_entry (tenant_id, actor_id, id);
create index audit_entry_of_kind on audit_entry (tenant_id, subject_kind, id);
