package org.bookonce.scheduling.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.bookonce.tenant.notice.Notice;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Organizations;

/** Takes notices as they are fired, within their transaction, and puts them into the outbox. */
@ApplicationScoped
class NoticeOutbox {

    @Inject
    Outbox outbox;

    @Inject
    Organizations organizations;

    void take(@Observes Notice notice) {
        FoundOrganization organization = organizations.current();
        Notice.Recipient to = notice.to();
        Map<String, String> words = new HashMap<>(notice.words());
        words.put("organization", organization.name());
        outbox.send(new NoticeMail(
                notice.kind(),
                notice.bad(),
                organization.name(),
                organization.accent(),
                new Correspondent(to.name(), to.email(), to.zone(), to.language(), to.clock24()),
                words,
                notice.url()));
    }
}
