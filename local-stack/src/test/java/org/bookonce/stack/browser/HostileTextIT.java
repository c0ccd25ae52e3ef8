package org.bookonce.stack.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bookonce.stack.browser.Unharmed.ranNothing;
import static org.bookonce.stack.browser.Unharmed.shows;
import static org.bookonce.stack.browser.Unharmed.tells;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.Mails;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile text in what people write is shown exactly as it was written, on every page, in mails, calendar files and
 * exports, or refused next to its field; none of it ever runs (R14.5).
 */
class HostileTextIT {

    private static final Duration MAIL = Duration.ofSeconds(30);
    private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");

    private final TestOrganization organization = TestOrganization.ofDemoPeople("hostile");

    @ParameterizedTest
    @EnumSource(HostileText.class)
    void what_is_text_reaches_everybody_as_it_was_written(HostileText hostile) {
        String email = "ada-" + UUID.randomUUID() + "@invitee.example";
        Db.execute("update organization set name = ? where tenant_id = ?", hostile.text(), organization.id());
        Db.execute(
                "update membership set name = ? where id = ?",
                hostile.text(),
                organization.member().id());
        RaceDatabase.OneOff oneOff = offer(hostile, 20);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            Invitee invitee = new Invitee(visitor);
            visitor.go(oneOff.path());
            shows(visitor.page(), hostile);
            invitee.pick(oneOff.slots().get(0));
            shows(visitor.page(), hostile);
            invitee.fill(hostile.text(), email);
            invitee.confirm();
            String manage = invitee.booked();
            shows(visitor.page(), hostile);
            reassign(hostile);
            visitor.go(manage);
            invitee.cancel(hostile.text());
            shows(visitor.page(), hostile);
        }
        List<Mails.Received> mails = Mails.await(email, 3, MAIL);
        assertThat(mails).hasSize(3);
        mails.forEach(mail -> tells(mail, hostile, email));
        console(hostile);
    }

    /** Somebody else takes it, with a sentence for those who are told. */
    private void reassign(HostileText hostile) {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Console console = new Console(visitor, organization.slug());
            Object booking = Db.column(
                            "select id from booking where tenant_id = ? and status = 'CONFIRMED'", organization.id())
                    .get(0);
            console.go("bookings/" + booking + "/reassign");
            shows(visitor.page(), hostile);
            visitor.page().getByLabel(organization.secondMember().name()).check();
            visitor.page().locator("textarea").fill(hostile.text());
            console.button("Reassign booking").click();
            visitor.page().waitForURL(url -> url.endsWith("?done=reassigned"));
            shows(visitor.page(), hostile);
        }
    }

    private RaceDatabase.OneOff offer(HostileText hostile, int days) {
        RaceDatabase.OneOff oneOff = Offers.held(
                organization,
                organization.member(),
                hostile.text(),
                Offers.at(days, "10:00", "Asia/Kolkata"),
                Offers.at(days + 1, "10:00", "Asia/Kolkata"));
        Db.execute(
                "update one_off set description = ?, location_kind = 'OTHER', location_text = ? where id = ?",
                hostile.text() + "\n\n" + hostile.text(),
                hostile.text(),
                oneOff.id());
        return oneOff;
    }

    private void console(HostileText hostile) {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Console console = new Console(visitor, organization.slug());
            for (String where : List.of(
                    "home",
                    "one-offs",
                    "event-types",
                    "bookings?status=cancelled",
                    "messages",
                    "people",
                    "audit",
                    "settings")) {
                assertThat(console.go(where)).as(where).isEqualTo(200);
                ranNothing(visitor.page());
                assertThat(visitor.page().content()).as(where).doesNotContain("<img src=x");
            }
            console.go("one-offs?q=" + encode(hostile.text()));
            assertThat(visitor.page().textContent("tbody")).contains(hostile.text());
            console.go("search?q=" + encode(hostile.text()));
            assertThat(visitor.page().locator("#search").inputValue()).isEqualTo(hostile.text());
            shows(visitor.page(), hostile);
            console.go("bookings/" + bookings().get(0));
            shows(visitor.page(), hostile);
            eventType(visitor, console, hostile);
        }
    }

    private void eventType(Visitor visitor, Console console, HostileText hostile) {
        UUID id = KeptEventTypes.of(organization, organization.member(), hostile.text(), "hostile", 1);
        Db.execute(
                """
                insert into event_type_question (tenant_id, id, event_type_id, position, kind, label, required, options)
                values (?, ?, ?, 0, 'CHOICE', ?, true, array[?])
                """,
                organization.id(),
                UUID.randomUUID(),
                id,
                hostile.text(),
                hostile.text());
        console.go("event-types");
        shows(visitor.page(), hostile);
        console.go("event-types/" + id);
        assertThat(visitor.page().inputValue("input[id='form:title']")).isEqualTo(hostile.text());
        assertThat(visitor.page().textContent(".form-preview")).contains(hostile.text());
        ranNothing(visitor.page());
    }

    private List<Object> bookings() {
        return Db.column("select id from booking where tenant_id = ?", organization.id());
    }

    @Test
    void files_for_spreadsheets_hold_no_formula() {
        for (HostileText hostile : HostileText.values()) {
            Booked.at(
                    organization,
                    organization.member(),
                    hostile.text(),
                    hostile.text(),
                    Offers.at(30 + hostile.ordinal(), "10:00", "Asia/Kolkata"));
            offer(hostile, 30 + 2 * hostile.ordinal());
        }
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            for (String file : List.of("audit.csv", "one-offs.csv", "bookings.csv")) {
                var answer = visitor.context()
                        .request()
                        .get(SharedStack.get().payara().consoleUrl() + "/" + organization.slug() + "/" + file);
                assertThat(answer.status()).as(file).isEqualTo(200);
                assertThat(answer.text()).as(file).doesNotContainPattern("(?m)(^|,)\"?[=+@\\t\\r-]");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=Ada%0D%0ABcc:%20all%40evil.example",
                "name=Ada%00",
                "name=%E2%80%AEadA",
                "name=%ED%A0%80",
                "email=ada%40invitee.example%0D%0ABcc:%20x%40evil.example",
                "email=ada%40invitee.example%2Cx%40evil.example",
                "email=%22%3Cscript%3E%22%40invitee.example",
                "answer=x%0D%0AEND:VEVENT",
                "answer=%00",
            })
    void what_is_no_text_is_refused_next_to_its_field_and_books_nothing(String field) {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Plain", Offers.at(20, "10:00", "Asia/Kolkata"));
        Db.execute("update one_off set location_kind = 'ASK_INVITEE' where id = ?", oneOff.id());
        String path = oneOff.path() + "/" + oneOff.slots().get(0);
        Http.Answer form = Http.get(path);
        Matcher key = FORM_KEY.matcher(form.body());
        assertThat(key.find()).isTrue();
        String others = "name=Ada&email=ada%40invitee.example&answer=Here&"
                .replaceAll(field.substring(0, field.indexOf('=')) + "=[^&]*&", "");
        Http.Answer answer = Http.post(
                path,
                others + field + "&formKey=" + encode(key.group(1)),
                Map.of("Origin", SharedStack.get().payara().publicUrl()));
        assertThat(answer.status()).isIn(400, 422);
        if (!field.contains("%00")) {
            assertThat(answer.body()).contains("id=\"" + field.substring(0, field.indexOf('=')) + "-error\"");
        }
        assertThat(Db.count("select count(*) from booking where one_off_id = ?", oneOff.id()))
                .isZero();
    }

    @Test
    void a_megabyte_is_refused_before_it_is_read() {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Plain", Offers.at(22, "10:00", "Asia/Kolkata"));
        Http.Answer answer = Http.post(
                oneOff.path() + "/" + oneOff.slots().get(0),
                "name=" + "a".repeat(1 << 20),
                Map.of("Origin", SharedStack.get().payara().publicUrl()));
        assertThat(answer.status()).isEqualTo(413);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
