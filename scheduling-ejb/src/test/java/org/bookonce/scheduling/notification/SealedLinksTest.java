package org.bookonce.scheduling.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.shared.Secret;
import org.junit.jupiter.api.Test;

/** R14.1: nobody who reads the table of messages can use the links in them. */
class SealedLinksTest {

    private static final UUID ID = UUID.randomUUID();

    private final SealedLinks links = links("0123456789abcdef0123456789abcdef");

    @Test
    void linksThatLetPeopleInAreNotKeptAsTheyAre() {
        assertThat(links.seal(Samples.confirmed().mail(), ID)).doesNotContain("tok_en-1");
        assertThat(links.seal(Samples.offered(Samples.JONAS, Samples.START), ID))
                .doesNotContain("one-off/abc")
                .contains("https://book.example/console/northwind/one-offs");
    }

    @Test
    void whatWasSealedIsOpenedAgain() {
        BookingMail booking = Samples.cancelled().mail();
        OneOffMail oneOff = Samples.offered(Samples.JONAS, Samples.START);

        assertThat(MailJson.read(links.open(links.seal(booking, ID), ID), BookingMail.class))
                .isEqualTo(booking);
        assertThat(MailJson.read(links.open(links.seal(oneOff, ID), ID), OneOffMail.class))
                .isEqualTo(oneOff);
    }

    @Test
    void itOpensInNoOtherRowAndWithNoOtherKey() {
        String sealed = links.seal(Samples.confirmed().mail(), ID);

        assertThatThrownBy(() -> links.open(sealed, UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> links("another key, of thirty-two bytes").open(sealed, ID))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameLinkIsNeverSealedAlike() {
        BookingMail mail = Samples.confirmed().mail();

        assertThat(links.seal(mail, ID)).isNotEqualTo(links.seal(mail, ID));
    }

    static SealedLinks links(String key) {
        SealedLinks links = new SealedLinks();
        links.addresses = new Addresses("https://book.example", "https://book.example/console");
        links.secret = new Secret(Base64.getEncoder().encodeToString(key.getBytes(UTF_8)));
        return links;
    }
}
