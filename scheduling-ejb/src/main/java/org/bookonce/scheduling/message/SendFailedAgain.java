package org.bookonce.scheduling.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;

/** Sends all messages again that failed, as after an outage of the mail server; owners and admins only (R10.4). */
@Stateless
@InTenant
public class SendFailedAgain {

    @Inject
    FailedMessages failed;

    @Inject
    CurrentMember current;

    @Inject
    CurrentTenant tenant;

    @Inject
    Organizations organizations;

    @Inject
    AuditLog audit;

    /** Queues them, the oldest first. @return how many there were, at most {@link FailedMessages#MOST} at a time */
    public int send() {
        current.require().requireAdmin();
        int count = failed.queueAllAgain();
        if (count > 0) {
            audit.record(new AuditLog.Deed(
                    "message.resend-all",
                    "organization",
                    tenant.require(),
                    organizations.current().name(),
                    String.valueOf(count)));
        }
        return count;
    }
}
