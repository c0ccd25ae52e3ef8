package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R10.3: an organization writes its mails in its own words, and sees them before they are saved. */
class MailWordsIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("words");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_admin_words_a_mail_looks_at_it_saves_it_and_goes_back(int width) {
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("messages");
            page.locator("#words").click();
            FrameLocator letter = page.frameLocator("iframe.letter");
            assertThat(letter.locator("body")).containsText("is expecting you.");
            visitor.accessible();

            page.getByLabel("Subject").fill("{title} on {tuesday}");
            page.getByLabel("Introduction").fill("Dear {invitee");
            page.locator("#look").click();
            assertThat(letter.locator("body")).containsText("This cannot be shown yet");
            console.button("Save").click();
            assertThat(page.locator("#subject-note")).containsText("There is no {tuesday}.");
            assertThat(page.locator("#intro-note")).containsText("A brace here belongs to nothing.");
            visitor.accessible();

            page.getByLabel("Subject").fill("See you on {day}");
            page.getByLabel("Introduction").fill("Dear {invitee},\n<b>{host}</b> looks forward to {title}.");
            page.locator("#look").click();
            assertThat(letter.locator("body")).containsText("<b>Jonas Lindgren</b> looks forward to");
            assertThat(Db.count("select count(*) from mail_template where tenant_id = ?", organization.id()))
                    .as("looking saves nothing")
                    .isZero();
            page.getByLabel("At the end of every mail").fill("Kind regards from {organization}");
            console.button("Save closing text").click();
            assertThat(letter.locator("body")).containsText("Kind regards from Test");
            console.button("Save").click();
            assertThat(page.getByText("Saved.").first()).isVisible();
            visitor.accessible();

            console.button("Use the standard text …").click();
            visitor.accessible();
            page.locator("[id$=reset-dialog-yes]").click();
            assertThat(page.getByLabel("Subject")).hasValue("");
            page.getByLabel("At the end of every mail").fill("");
            page.waitForResponse(
                    response -> "POST".equals(response.request().method()),
                    () -> console.button("Save closing text").click());
            assertThat(letter.locator("body")).containsText("is expecting you.");
        }
        assertThat(Db.column("select action from audit_entry where tenant_id = ? order by id", organization.id()))
                .containsExactly("template.closing", "template.change", "template.reset", "template.closing");
        Db.execute("delete from mail_template where tenant_id = ?", organization.id());
    }

    @Test
    void a_stale_page_is_told_and_languages_have_words_of_their_own() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS));
                Visitor late = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            new Console(late, organization.slug()).go("mail-templates?kind=reminder");
            Console console = new Console(visitor, organization.slug());
            console.go("mail-templates?kind=reminder");
            visitor.page().getByLabel("Subject").fill("Soon: {title}");
            console.button("Save").click();
            assertThat(visitor.page().getByText("Saved.")).isVisible();
            late.page().getByLabel("Subject").fill("Too late");
            new Console(late, organization.slug()).button("Save").click();
            assertThat(late.page().getByText("Somebody else changed these words meanwhile."))
                    .isVisible();
            console.go("mail-templates?kind=reminder&language=ar");
            assertThat(visitor.page().getByLabel("Subject")).hasValue("");
            assertThat(visitor.page().frameLocator("iframe.letter").locator("html"))
                    .hasAttribute("dir", "rtl");
            visitor.accessible();
        }
    }

    @Test
    void mails_say_it_and_what_was_queued_before_keeps_its_words() {
        Db.execute(
                "insert into mail_template (tenant_id, kind, language, subject, intro, version) values (?, 'CONFIRMED', 'en', 'Our {title}', 'Hello {invitee}', 1)",
                organization.id());
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Talk", Offers.at(20, "10:00", "Asia/Kolkata"));
        String invitee = "worded@" + organization.slug() + ".example";
        org.bookonce.stack.SharedStack.mail().shut();
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            visitor.go(oneOff.path() + "/" + oneOff.slots().get(0));
            visitor.page().locator("[name=name]").fill("Ada");
            visitor.page().locator("[name=email]").fill(invitee);
            visitor.page().locator("button[type=submit]").last().click();
            visitor.page().waitForURL(url -> url.contains("/bookings/"));
            Db.execute("update mail_template set subject = 'Changed' where tenant_id = ?", organization.id());
        } finally {
            org.bookonce.stack.SharedStack.mail().open();
        }
        Mails.Received mail = Mails.await(invitee, 1, Duration.ofSeconds(30)).get(0);
        assertThat(mail.subject()).isEqualTo("Our Talk");
        assertThat(mail.part("text/plain").orElseThrow()).contains("Hello Ada");
    }

    @Test
    void a_member_words_nothing() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            assertThat(new Console(visitor, organization.slug()).go("mail-templates"))
                    .isEqualTo(403);
        }
    }
}
