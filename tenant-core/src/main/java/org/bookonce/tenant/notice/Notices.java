package org.bookonce.tenant.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells people, if, and only if, the running transaction commits. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {

    @Inject
    Event<Notice> notices;

    protected Notices() {}

    /** Hands the notice to the outbox. */
    public void send(Notice notice) {
        notices.fire(notice);
    }
}
