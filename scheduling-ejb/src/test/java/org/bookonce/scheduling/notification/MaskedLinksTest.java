package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R14.1: whoever looks at somebody else's mail is not let in by it. */
class MaskedLinksTest {

    private static final UUID ID = UUID.randomUUID();
    private final SealedLinks links = SealedLinksTest.links("0123456789abcdef0123456789abcdef");

    @Test
    void aBookingsMailShownToOthersHasNoManageLink() {
        QueuedMail mail = shown("BOOKING_CONFIRMED", Samples.confirmed().mail());
        MailMessage message = mail.message(Samples.ORGANIZER);

        assertThat(message.text())
                .doesNotContain("tok_en-1")
                .contains("https://book.example/northwind/bookings/••••••••");
        assertThat(message.html()).doesNotContain("tok_en-1", "href=").contains("Manage booking");
        assertThat(message.ics()).doesNotContain("tok_en-1");
    }

    @Test
    void aOneOffsMailShownToOthersHasNoLinkToPassOn() {
        MailMessage message = shown("ONE_OFF_OFFERED", Samples.offered(Samples.JONAS, Samples.START))
                .message(Samples.ORGANIZER);

        assertThat(message.text()).doesNotContain("one-off/abc").contains("one-off/••••••••");
        assertThat(message.html()).doesNotContain("one-off/abc");
    }

    private QueuedMail shown(String kind, Object mail) {
        return new QueuedMail(ID, kind, links.mask(links.seal(mail, ID), ID), "<1@bookonce>", 0, false);
    }
}
