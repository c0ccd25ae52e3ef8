package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.bookonce.stack.TestOrganization;

/** What platform operators do. */
final class Platform {

    private final Visitor visitor;
    private final Page page;

    Platform(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Opens the list, a filter, or the catalogue. @return the status */
    int go(String where) {
        return visitor.go("/console/platform" + where);
    }

    /** Opens an organization's page. @return the status */
    int open(TestOrganization organization) {
        return go("/organizations/" + organization.id());
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void suspend(String reason) {
        button("Suspend organization").click();
        assertThat(page.locator("#suspend-dialog")).isVisible();
        page.locator("#suspend-dialog textarea").fill(reason);
        page.locator("#suspend-dialog .button-danger").click();
    }

    void breakGlass(String purpose, String limit) {
        page.getByLabel("Why you have to look").fill(purpose);
        page.getByLabel("For how long").selectOption(limit);
        button("Break the glass").click();
    }
}
