package org.bookonce.scheduling.closing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.bookonce.scheduling.notification.TaskQueue;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.ActingMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.shared.Input;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/**
 * An owner deletes the organization (R1.4). From now on it can only be looked at, and its public pages are closed; in
 * fourteen days everything is erased, unless an owner keeps it.
 */
@Stateless
@InTenant
public class DeleteOrganization {

    private static final String UPDATE =
            """
            update organization set deletion_due_at = bookonce_now() + interval '14 days', version = version + 1
            where tenant_id = ? returning deletion_due_at
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    @Inject
    ActingMember acting;

    @Inject
    Organizations organizations;

    @Inject
    TaskQueue queue;

    @Inject
    AuditLog audit;

    @Inject
    ClosingNotices notices;

    /**
     * Begins the fourteen days.
     *
     * @param typed the organization's slug, which the owner typed to confirm
     * @return when its data goes
     * @throws org.bookonce.tenant.shared.BusinessException for the field {@code typed}
     */
    public Instant delete(String typed) {
        Member owner = acting.lockAsOwner();
        FoundOrganization organization = organizations.current();
        if (!organization.slug().equals(typed == null ? "" : typed.strip())) {
            throw Input.refusal("typed", ClosingError.TYPED_WRONG);
        }
        Instant due = organization.deletionDueAt().orElseGet(() -> begin(organization, owner));
        queue.schedule(EraseTask.NAME, tenant.require().toString(), new EraseOrganization.Job(tenant.require()), due);
        return due;
    }

    private Instant begin(FoundOrganization organization, Member owner) {
        Instant due = sql.one(UPDATE, row -> Sql.instant(row, "deletion_due_at"), tenant.require());
        audit.record(new AuditLog.Deed(
                "organization.delete", "organization", tenant.require(), organization.name(), due.toString()));
        notices.deleted(owner, due);
        return due;
    }
}
