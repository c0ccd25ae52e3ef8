package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bookonce.stack.Db;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.bookonce.tenant.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * R6.5: whoever browses in one of the seven languages reads each page in it, from the month to the cancellation, and not
 * a word of English; every page fits a phone and a desktop.
 */
class InviteeLanguagesIT {

    /** What visitors may read alike in two languages: names, zones and addresses. */
    private static final Set<String> NAMES = Set.of("Bookonce", "Google", "Outlook", "Yahoo");

    private static final String ZONE = "^[A-Z][A-Za-z]+/[A-Za-z/ ]+ \\(UTC.*\\)$";

    /** Words that some of the languages share with English. */
    private static final Set<String> SHARED = Set.of("E-mail", "Name", "30 minutes");

    private static final String SHARED_MONTH = "(April|August|September|November) \\d{4}";

    /** What stands on a page for people to see or hear, but for the names of languages and cities. */
    private static final String WORDS =
            """
            () => {
              const words = [document.title];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                if (!texts.currentNode.parentElement.closest('script, option, [aria-hidden=true], [lang]:not(html)')) {
                  words.push(texts.currentNode.data);
                }
              }
              document.querySelectorAll('body *').forEach(element => {
                ['aria-label', 'title', 'alt', 'placeholder', 'data-busy', 'data-over', 'data-announce'].forEach(name =>
                  words.push(element.getAttribute(name) || ''));
              });
              return words.map(each => each.trim()).filter(each => /\\p{L}/u.test(each));
            }
            """;

    private static final Map<String, Set<String>> ENGLISH = new LinkedHashMap<>();

    private final TestOrganization organization = TestOrganization.ofDemoPeople("languages");
    private final BookingLinks.Link link = new BookingLinks(organization).of(organization.owner(), "intro");
    private final LocalDate day = LocalDate.now(ZoneId.of("Europe/Lisbon")).plusDays(12);

    private Map<String, Set<String>> read;
    private Visitor visitor;
    private String language;

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "fr-FR", "es-ES", "pt-BR", "ja-JP", "ar"})
    void an_invitee_reads_no_word_of_english(String locale) {
        link.with("title = '1:1', description = '1, 2, 3', durations = '{30,60}'")
                .at(1, "PHONE_HOST_CALLS", "");
        if (ENGLISH.isEmpty()) {
            ENGLISH.putAll(walk("en-GB"));
        }
        walk(locale).forEach((page, words) -> {
            Set<String> left = new TreeSet<>(words);
            left.retainAll(ENGLISH.get(page));
            left.removeIf(word -> SHARED.contains(word) || word.matches(SHARED_MONTH) || named(word));
            assertThat(left)
                    .as("English on the page “" + page + "” in " + locale)
                    .isEmpty();
            assertThat(words).as("words of the page “" + page + "”").hasSizeGreaterThan(3);
        });
    }

    private Map<String, Set<String>> walk(String locale) {
        read = new LinkedHashMap<>();
        language = Locale.forLanguageTag(locale).getLanguage();
        RaceDatabase.OneOff oneOff =
                Offers.unheld(organization, organization.member(), "1:1", Offers.at(23, "10:00", "Asia/Kolkata"));
        Db.execute("update one_off set proposals = true where id = ?", oneOff.id());
        try (Visitor opened = Browser.open(Look.at(Look.PHONE).in("Asia/Tokyo").speaking(locale))) {
            visitor = opened;
            visitor.go("/" + organization.slug());
            reads("organization");
            visitor.go("/" + organization.slug() + "/" + BookingLinks.slug(organization.owner()));
            reads("host");
            books();
            visitor.go(oneOff.path());
            visitor.page().locator("#zone-change > summary").click();
            reads("one-off");
            visitor.go(oneOff.path() + "/proposal");
            visitor.page().locator("#send").click();
            assertThat(visitor.page().locator("#errors")).isVisible();
            reads("proposal");
            visitor.go("/" + organization.slug() + "/book/nothing");
            reads("nothing here");
        }
        return read;
    }

    private void books() {
        Page page = visitor.page();
        LinkInvitee invitee = new LinkInvitee(visitor);
        visitor.go(link.on(day));
        assertThat(page.locator("#times")).isVisible();
        reads("month");
        invitee.pick(link.start(day, "10:00"));
        reads("form");
        invitee.confirm();
        assertThat(page.locator("#errors")).isVisible();
        reads("form with errors");
        invitee.fill("Ada", "ada@invitee.example");
        invitee.confirm();
        String manage = invitee.booked();
        reads("booked");
        visitor.go(manage);
        page.locator("#cancel > summary").click();
        reads("booking");
        visitor.go(manage + "/move");
        reads("moving");
        visitor.go(manage);
        invitee.cancel("");
        reads("cancelled");
    }

    private void reads(String name) {
        Page page = visitor.page();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("html")).hasAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
        assertThat(page.locator(".foot [aria-current][lang]")).hasText(Texts.ownName(language));
        visitor.accessible();
        page.setViewportSize(Look.DESKTOP, 800);
        Gallery.show(page);
        visitor.fits();
        page.setViewportSize(Look.PHONE, 844);
        @SuppressWarnings("unchecked")
        List<String> words = (List<String>) page.evaluate(WORDS);
        read.put(name, new TreeSet<>(words));
    }

    private boolean named(String word) {
        return NAMES.contains(word)
                || word.matches(ZONE)
                || word.equals(organization.owner().name())
                || word.equals(organization.member().name())
                || word.startsWith("Test ")
                || word.equals("Pick what suits you.")
                || word.equals("Bring what you would like to talk about.");
    }
}
