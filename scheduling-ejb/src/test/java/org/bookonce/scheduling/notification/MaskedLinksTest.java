package org.bookonce.scheduling.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.bookonce.tenant.organization.Addresses;
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

    @Test
    void anAddressOfTheConsoleIsNoSecretAndIsShown() {
        String console = "https://book.example/console/northwind/one-offs/42/proposals";
        String link = "https://book.example/northwind/one-off/abc";

        assertThat(links.seal(proposed(ProposalMail.Kind.MADE, console), ID)).contains(console);
        assertThat(shown("PROPOSAL_MADE", proposed(ProposalMail.Kind.MADE, console))
                        .message(Samples.ORGANIZER)
                        .html())
                .contains("href=\"" + console + "\"");
        assertThat(shown("PROPOSAL_ANSWERED", proposed(ProposalMail.Kind.ANSWERED, link))
                        .message(Samples.ORGANIZER)
                        .text())
                .doesNotContain("one-off/abc")
                .contains("one-off/••••••••");
    }

    @Test
    void whatAnEarlierArchiveSealedAlthoughItIsNoSecretIsShownAsWell() {
        String console = "https://book.example/console/northwind/one-offs/42/proposals";
        links.addresses = new Addresses("https://book.example", "https://elsewhere.example");
        String sealed = links.seal(proposed(ProposalMail.Kind.MADE, console), ID);
        links.addresses = new Addresses("https://book.example", "https://book.example/console");

        assertThat(sealed).doesNotContain(console);
        assertThat(links.mask(sealed, ID)).contains(console);
    }

    private static ProposalMail proposed(ProposalMail.Kind kind, String url) {
        return new ProposalMail(
                kind,
                UUID.randomUUID(),
                "Northwind",
                "#3b5bdb",
                Samples.JONAS,
                "Intro call",
                "Jonas Lindgren",
                "Ada",
                "ada@b.example",
                List.of(new ProposalMail.Time(Samples.START, Samples.START.plusSeconds(1800))),
                "VIDEO",
                "",
                "",
                true,
                url);
    }

    private QueuedMail shown(String kind, Object mail) {
        return new QueuedMail(ID, kind, links.mask(links.seal(mail, ID), ID), "<1@bookonce>", 0, false);
    }
}
