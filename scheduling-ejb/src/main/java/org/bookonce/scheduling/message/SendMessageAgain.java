package org.bookonce.scheduling.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditLog;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Sends a message again that failed (R10.4). */
@Stateless
@InTenant
public class SendMessageAgain {

    @Inject
    SeenMessages messages;

    @Inject
    FailedMessages failed;

    @Inject
    CurrentMember current;

    @Inject
    AuditLog audit;

    /**
     * Queues it, if it failed; one that waits, or was sent meanwhile, is left as it is.
     *
     * @throws BusinessException {@link AccessError#NOT_FOUND} for those who do not see it; {@link
     *     MessageError#OVERTAKEN} when it failed, and its booking was moved or cancelled since
     */
    public void send(UUID id) {
        MessageRow row = messages.row(current.require(), id);
        if (row.state() == MessageState.FAILED && row.overtaken()) {
            throw new BusinessException(MessageError.OVERTAKEN);
        }
        if (failed.queueAgain(id)) {
            String title = row.about().isEmpty() ? row.recipient() : row.about();
            audit.record(new AuditLog.Deed("message.resend", "message", id, title, row.recipient()));
        }
    }
}
