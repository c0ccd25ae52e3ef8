package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the README, taken in the demo organization by {@code ./bookonce screenshots}. They are no tests, hence
 * the name.
 */
class Screenshots {

    private static final Path FOLDER =
            Path.of(System.getProperty("bookonce.root", "..")).resolve("docs/screenshots");
    private static final String KOLKATA = "Asia/Kolkata";

    @Test
    void of_invitee_pages_and_console() {
        SharedStack.get();
        RaceDatabase.OneOff review = offer(
                DemoPeople.PRIYA,
                "Portfolio review",
                Offers.at(9, "13:30", KOLKATA),
                Offers.at(9, "15:00", KOLKATA),
                Offers.at(9, "16:30", KOLKATA),
                Offers.at(10, "13:30", KOLKATA),
                Offers.at(10, "17:00", KOLKATA),
                Offers.at(13, "14:00", KOLKATA));
        invitee(review, "invitee-slots", Look.at(Look.DESKTOP).in("Europe/Berlin"));
        invitee(
                review,
                "invitee-phone-dark",
                Look.at(Look.PHONE).in("Europe/Berlin").dark());
        booked(offer(DemoPeople.MATEO, "Onboarding call", Offers.at(12, "11:00", "America/Sao_Paulo")));
        expired(offer(DemoPeople.AMARA, false, "Budget questions", Offers.at(6, "09:30", "Europe/Lisbon")));
        offer(
                DemoPeople.JONAS,
                "Interview, second round",
                Offers.at(11, "10:00", "Europe/Lisbon"),
                Offers.at(11, "11:30", "Europe/Lisbon"));
        console();
        assertThat(FOLDER.resolve("console-new.png")).exists();
    }

    private static void invitee(RaceDatabase.OneOff oneOff, String name, Look look) {
        try (Visitor visitor = Browser.open(look)) {
            visitor.go(oneOff.path());
            new Invitee(visitor).seesTimesIn("Europe/Berlin");
            picture(visitor, name);
        }
    }

    private static void booked(RaceDatabase.OneOff oneOff) {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).in("Europe/Berlin"))) {
            Invitee invitee = new Invitee(visitor);
            visitor.go(oneOff.path());
            invitee.seesTimesIn("Europe/Berlin");
            invitee.pick(oneOff.slots().get(0));
            invitee.fill("Lena Fischer", "lena.fischer@example.com");
            invitee.confirm();
            invitee.booked();
            picture(visitor, "invitee-booked");
        }
    }

    private static void expired(RaceDatabase.OneOff oneOff) {
        Db.execute("update one_off set closes_at = now() - interval '1 hour' where id = ?", oneOff.id());
    }

    private static void console() {
        LocalDate today = LocalDate.now(ZoneId.of(KOLKATA));
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, DemoPeople.LINDGREN_OSEI);
            console.go("one-offs");
            assertThat(page.locator("tbody tr")).hasCount(4);
            picture(visitor, "console-list");
            console.go("one-offs/new");
            console.chooseOrganizer("Priya Raman", KOLKATA);
            page.getByLabel("Title").fill("Portfolio review");
            console.chooseDay(today.plusDays(10));
            console.chooseDay(today.plusDays(13));
            console.start(1, "15:30");
            page.evaluate("window.scrollTo(0, 0)");
            window(visitor, "console-new");
        }
    }

    private static RaceDatabase.OneOff offer(DemoPeople.Person person, String title, Instant... starts) {
        return offer(person, true, title, starts);
    }

    private static RaceDatabase.OneOff offer(DemoPeople.Person person, boolean hold, String title, Instant... starts) {
        UUID host = UUID.fromString(person.subject());
        UUID tenant = (UUID)
                Db.column("select tenant_id from membership where id = ?", host).get(0);
        return Offers.offer(
                new RaceDatabase.Host(tenant, person.organization(), host), person.zone(), hold, title, starts);
    }

    /** The whole page. */
    private static void picture(Visitor visitor, String name) {
        write(name, visitor.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)));
    }

    /** What the window shows: bars that stay in view are where they belong. */
    private static void window(Visitor visitor, String name) {
        write(name, visitor.page().screenshot());
    }

    private static void write(String name, byte[] png) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
