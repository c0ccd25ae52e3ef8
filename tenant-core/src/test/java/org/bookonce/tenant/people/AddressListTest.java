package org.bookonce.tenant.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses as people paste them. */
class AddressListTest {

    @Test
    void commasSemicolonsTabsAndNewLinesSeparate() {
        assertThat(written("a@b.example, c@d.example;e@f.example\tg@h.example\r\ni@j.example\n\n,;\n"))
                .containsExactly("a@b.example", "c@d.example", "e@f.example", "g@h.example", "i@j.example");
    }

    @Test
    void aNameMayStandBeforeTheAddress() {
        assertThat(written("Ada Lovelace <ada@b.example>; \"Osei, Amara\" <amara@b.example>\n<c@d.example>"))
                .containsExactly("ada@b.example", "amara@b.example", "c@d.example");
    }

    @Test
    void aQuoteThatIsNeverClosedEndsWithItsLine() {
        assertThat(written("\"Osei <amara@b.example>\nc@d.example, e@f.example"))
                .containsExactly("amara@b.example", "c@d.example", "e@f.example");
    }

    @Test
    void anAddressTwiceIsOneInvitationAndStillTwoEntries() {
        AddressList list = AddressList.of("Ada@B.example\nada@b.EXAMPLE");
        assertThat(list.addresses()).extracting(EmailAddress::written).containsExactly("Ada@B.example");
        assertThat(list.entries()).isEqualTo(2);
    }

    @Test
    void whatIsNoAddressIsNamedWithItsPosition() {
        AddressList list = AddressList.of("a@b.example,\nnot one\n\nc@,d@e.example, x <y>");
        assertThat(list.bad())
                .containsExactly(
                        new AddressList.Bad(2, "not one"),
                        new AddressList.Bad(3, "c@"),
                        new AddressList.Bad(5, "x <y>"));
        assertThat(list.addresses()).hasSize(2);
    }

    @Test
    void twoAddressesWithoutASeparatorAreNone() {
        assertThat(AddressList.of("a@b.example c@d.example").bad()).hasSize(1);
    }

    @Test
    void nothingHasNoEntries() {
        assertThat(AddressList.of(" \n,; ").entries()).isZero();
    }

    private static List<String> written(String text) {
        AddressList list = AddressList.of(text);
        assertThat(list.bad()).isEmpty();
        return list.addresses().stream().map(EmailAddress::written).toList();
    }
}
