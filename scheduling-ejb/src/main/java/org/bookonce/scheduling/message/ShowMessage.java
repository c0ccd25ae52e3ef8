package org.bookonce.scheduling.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.notification.LetterPreviews;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.InTenant;
import org.bookonce.tenant.tenancy.Sql;

/** Shows a message, with what it says (R10.4). */
@Stateless
@InTenant
public class ShowMessage {

    @Inject
    SeenMessages messages;

    @Inject
    LetterPreviews previews;

    @Inject
    CurrentMember current;

    @Inject
    CurrentTenant tenant;

    @Inject
    Sql sql;

    /** The message; {@link AccessError#NOT_FOUND} for those who do not see it in the list. */
    public MessageView show(UUID id) {
        MessageRow row = messages.row(current.reader(), id);
        Optional<String> said = sql.one(
                "select failure from message where tenant_id = ? and id = ?",
                found -> Optional.ofNullable(found.getString("failure")),
                tenant.require(),
                id);
        return new MessageView(
                row, said.orElse(""), previews.of(id).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND)));
    }
}
