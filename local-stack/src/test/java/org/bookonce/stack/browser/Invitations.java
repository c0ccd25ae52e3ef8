package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.bookonce.stack.TestOrganization;

/** The invitations of one organization, as its console sends and lists them. */
final class Invitations {

    static final String MEMBER = "Member: their own meetings";

    private final TestOrganization organization;

    Invitations(TestOrganization organization) {
        this.organization = organization;
    }

    /** Sends them through the form. @param role as the form calls it */
    Console send(Visitor visitor, String addresses, String role) {
        Console console = new Console(visitor, organization.slug());
        console.go("people/invite");
        visitor.accessible();
        visitor.page().getByLabel("E-mail addresses").fill(addresses);
        visitor.page().getByLabel("Role").selectOption(new SelectOption().setLabel(role));
        console.button("Send invitations").click();
        assertThat(visitor.page().locator("#done, .error:not(:empty)").first()).isVisible();
        return console;
    }

    static Locator row(Visitor visitor, String email) {
        return visitor.page().locator("table.list tbody tr").filter(new Locator.FilterOptions().setHasText(email));
    }

    /** An address that nobody has yet. */
    String somebody() {
        return "somebody-" + UUID.randomUUID() + "@" + organization.slug() + ".example";
    }
}
