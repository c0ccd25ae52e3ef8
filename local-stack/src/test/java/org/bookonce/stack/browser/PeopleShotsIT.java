package org.bookonce.stack.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.junit.jupiter.api.Test;

class PeopleShotsIT {
    private final TestOrganization organization = TestOrganization.ofDemoPeople("shots");

    @Test
    void shots() {
        Db.execute("update organization set name='Lindgren & Osei' where tenant_id=?", organization.id());
        Offers.held(
                organization,
                organization.member(),
                "Portfolio review",
                Offers.at(31, "10:00", "Asia/Kolkata"),
                Offers.at(32, "10:00", "Asia/Kolkata"));
        Offers.held(organization, organization.member(), "Onboarding call", Offers.at(33, "10:00", "Asia/Kolkata"));
        for (int i = 0; i < 2; i++) {
            var o = Offers.held(
                    organization, organization.member(), "Handover " + i, Offers.at(35 + i, "10:00", "Asia/Kolkata"));
            try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
                Invitee invitee = new Invitee(visitor);
                visitor.go(o.path() + "/" + o.slots().get(0));
                invitee.fill("Grace Hopper", "g" + i + "@x.example");
                invitee.confirm();
                invitee.booked();
            }
        }
        for (int width : new int[] {Look.DESKTOP, Look.PHONE}) {
            for (boolean dark : new boolean[] {false, true}) {
                Look look = Look.at(width).as(DemoPeople.AMARA);
                run(dark ? look.dark() : look, width + (dark ? "-dark" : "-light"), "");
            }
        }
        run(Look.at(Look.DESKTOP).as(DemoPeople.AMARA), "1280-ar", "?lang=ar");
        run(Look.at(Look.PHONE).as(DemoPeople.AMARA), "390-ar", "?lang=ar");
    }

    private void run(Look look, String name, String query) {
        try (Visitor visitor = Browser.open(look)) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("people" + query);
            shot(page, "list-" + name, true);
            page.locator("summary[aria-label*='Priya']").click();
            shot(page, "menu-" + name, false);
            page.locator("details[open] .menu-danger").click();
            page.locator("dialog[open]").waitFor();
            shot(page, "dialog-" + name, false);
            console.go("people/" + organization.member().id());
            shot(page, "person-" + name, true);
            page.locator("[id$=transfer]").click();
            page.locator("dialog[open]").waitFor();
            shot(page, "transfer-" + name, false);
            console.go("leave");
            shot(page, "leave-" + name, true);
        }
    }

    private static void shot(Page page, String name, boolean full) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(full).setPath(Path.of("/tmp/people-shots/" + name + ".png")));
    }
}
