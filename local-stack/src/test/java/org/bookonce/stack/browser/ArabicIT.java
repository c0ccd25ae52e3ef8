package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;

/** Right to left, in Arabic, as the browser asks for it (R6.5). */
class ArabicIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("arabic");

    @Test
    void an_invitee_reads_every_page_and_the_mail_in_arabic() {
        RaceDatabase.OneOff oneOff = Offers.held(
                organization, organization.member(), "مراجعة التصميم", Offers.at(23, "10:00", "Asia/Kolkata"));
        String email = "amina-" + UUID.randomUUID() + "@invitee.example";
        try (Visitor visitor =
                Browser.open(Look.at(Look.PHONE).in("Africa/Cairo").speaking("ar"))) {
            Page page = visitor.page();
            Invitee invitee = new Invitee(visitor);
            visitor.go(oneOff.path());
            assertThat(page.locator("#zone-line")).containsText("Africa/Cairo");
            says(visitor, "#pick-title", "اختر وقتًا");
            assertThat(page.locator("#zone option[value='Europe/Berlin']"))
                    .hasText(Pattern.compile("برلين \\(UTC\\+[12]\\)"));
            assertThat(page.locator("#zone optgroup[label='أوروبا'] option[value='Europe/Kyiv']"))
                    .hasText(Pattern.compile("كييف .*"));
            standsAtTheRight(page.locator("#description"));
            invitee.pick(oneOff.slots().get(0));
            says(visitor, "#form-title", "بياناتك");
            invitee.confirm();
            says(visitor, "#email-error", "املأ هذا الحقل.");
            invitee.fill("أمينة حداد", email);
            invitee.confirm();
            invitee.booked();
            says(visitor, "h1", "تم حجز موعدك مع");
            assertThat(visitor.go(oneOff.path())).isEqualTo(410);
            says(visitor, "#message", "تم حجز هذا الموعد الفردي من قبل.");
        }
        List<Mails.Received> mails = Mails.await(email, 1, Duration.ofSeconds(30));
        assertThat(mails.get(0).subject()).contains("تم التأكيد").contains("مراجعة التصميم");
        assertThat(mails.get(0).part("text/plain").orElseThrow()).contains("الدعوة المرفقة تضيف الاجتماع إلى تقويمك.");
        assertThat(mails.get(0).part("text/html").orElseThrow()).contains("dir=\"rtl\"");
    }

    @Test
    void the_console_is_arabic_for_who_asks_for_it() {
        Offers.held(organization, organization.member(), "مراجعة التصميم", Offers.at(23, "10:00", "Asia/Kolkata"));
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).speaking("ar").as(DemoPeople.JONAS))) {
            new Console(visitor, organization.slug()).go("one-offs?lang=ar");
            says(visitor, "h1", "اجتماعات لمرة واحدة");
            new Console(visitor, organization.slug()).go("one-offs/new");
            says(visitor, "h1", "إنشاء اجتماع لمرة واحدة");
        }
    }

    /** Left-to-right words keep their direction, but their lines begin where those of the page do. */
    private static void standsAtTheRight(Locator words) {
        assertThat(words).hasCSS("direction", "ltr");
        assertThat(
                        (boolean)
                                words.evaluate(
                                        """
                        words => {
                          const lines = document.createRange();
                          lines.selectNodeContents(words);
                          return Math.abs(lines.getBoundingClientRect().right - words.getBoundingClientRect().right) < 2;
                        }
                        """))
                .isTrue();
    }

    private static void says(Visitor visitor, String where, String text) {
        assertThat(visitor.page().locator("html")).hasAttribute("dir", "rtl");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "ar");
        assertThat(visitor.page().locator(where).first()).containsText(text);
        visitor.accessible();
    }
}
