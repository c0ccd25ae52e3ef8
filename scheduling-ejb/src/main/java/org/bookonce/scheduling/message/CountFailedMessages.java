package org.bookonce.scheduling.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.tenancy.InTenant;

/** Counts the messages that failed, of those that the person sees (R10.4). */
@Stateless
@InTenant
public class CountFailedMessages {

    @Inject
    SeenMessages messages;

    @Inject
    CurrentMember current;

    /** How many could be sent again. */
    public long count() {
        return messages.one(
                current.reader(), "select count(*) as n", " and " + SeenMessages.FAILED, row -> row.getLong("n"));
    }
}
