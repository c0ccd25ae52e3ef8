package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host, or an admin for them, has somebody else take a booking (R7.4): the page, and what everybody is told. */
class ReassignWayIT {

    private static final String KOLKATA = "Asia/Kolkata";
    private static final Duration MAIL = Duration.ofSeconds(30);
    private static final Pattern MANAGE = Pattern.compile("https?://\\S+/bookings/\\S+");

    private final TestOrganization organization = TestOrganization.ofDemoPeople("reassign-way");
    private final String email = "grace-" + UUID.randomUUID() + "@invitee.example";

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_host_gives_a_booking_away_and_is_told_so_with_everybody_else(int width) {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Handover", Offers.at(21, "11:00", KOLKATA));
        Offers.held(organization, organization.admin(), "Board call", Offers.at(21, "11:00", KOLKATA));
        Look look = Look.at(width).as(DemoPeople.PRIYA);
        try (Visitor host = Browser.open(width == Look.PHONE ? look.dark() : look)) {
            new Invitee(host).books(oneOff, "Grace Hopper", email);
            Page page = host.page();
            Console console = new Console(host, organization.slug());
            console.go("bookings");
            page.locator("td.list-main a").click();
            page.locator("#reassign").click();
            assertThat(page.locator("h1")).hasText("Reassign booking");
            assertThat(page.locator(".hosts li")).hasCount(3);
            assertThat(page.locator(".hosts")).not().containsText("Board call");
            host.accessible();

            console.button("Reassign booking").click();
            assertThat(page.locator("#host-note")).hasText("Choose who takes the meeting.");
            host.accessible();
            choose(page, organization.admin());
            console.button("Reassign booking").click();
            assertThat(page.locator("#host-note")).containsText("has something else then");
            choose(page, organization.secondMember());
            page.locator("textarea").fill("I am on a plane then.");
            console.button("Reassign booking").click();
            assertThat(page.locator("#done")).containsText("The booking is no longer yours");
            host.accessible();
            console.go("one-offs");
            assertThat(page.locator("tbody")).containsText("Taken over by");
            host.accessible();
        }
        everybodyIsTold();
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void an_owner_sees_what_others_have_and_stays_with_the_booking(int width) {
        Offers.held(organization, organization.admin(), "Board call", Offers.at(23, "11:15", KOLKATA));
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Handover", Offers.at(23, "11:00", KOLKATA));
        Look look = Look.at(width).as(DemoPeople.AMARA);
        try (Visitor owner = Browser.open(width == Look.DESKTOP ? look.dark() : look)) {
            new Invitee(owner).books(oneOff, "Grace Hopper", email);
            Page page = owner.page();
            Console console = new Console(owner, organization.slug());
            String booking = "bookings/" + booking();
            console.go(booking);
            page.locator("#reassign").click();
            assertThat(page.locator(".hosts")).containsText("has “");
            assertThat(page.locator(".hosts")).containsText("Board call");
            owner.accessible();
            choose(page, organization.admin());
            console.button("Reassign booking").click();
            assertThat(page.locator("#host-note")).containsText("holds this time for “Board call”");

            Db.execute("update booking set sequence = 1 where tenant_id = ?", organization.id());
            choose(page, organization.secondMember());
            console.button("Reassign booking").click();
            assertThat(page.locator(".banner-negative")).containsText("This booking was changed meanwhile.");
            owner.accessible();

            console.go(booking + "/reassign");
            choose(page, organization.secondMember());
            console.button("Reassign booking").click();
            assertThat(page.locator("#done")).hasText("Reassigned. Everybody who takes part is told.");
            assertThat(page.locator(".history"))
                    .containsText("on behalf of " + organization.member().name());
            assertThat(page.locator(".facts").first())
                    .containsText(organization.secondMember().name());
            owner.accessible();
            console.go("messages?booking=" + booking());
            assertThat(page.locator("tbody")).containsText("Reassigned");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void it_reads_from_right_to_left_and_many_people_are_found_by_name(int width) {
        for (int i = 0; i < 30; i++) {
            Db.execute(
                    """
                    insert into membership (tenant_id, id, issuer, subject, name, email, role, zone)
                    values (?, ?, 'nowhere', ?, ?, 'nobody@nowhere.example', 'MEMBER', 'Europe/Lisbon')
                    """,
                    organization.id(),
                    UUID.randomUUID(),
                    UUID.randomUUID().toString(),
                    "Teammate Wolfeschlegelsteinhausenbergerdorff " + i);
        }
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "مراجعة التصميم", Offers.at(24, "11:00", KOLKATA));
        Db.execute(
                "update membership set language = 'ar' where id = ?",
                organization.owner().id());
        Look look = Look.at(width).speaking("ar").as(DemoPeople.AMARA);
        try (Visitor owner = Browser.open(width == Look.PHONE ? look.dark() : look)) {
            visit(oneOff);
            Page page = owner.page();
            Console console = new Console(owner, organization.slug());
            console.go("bookings/" + booking() + "/reassign");
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator(".hosts li")).hasCount(20);
            owner.accessible();
            page.locator("input[type=search]").last().fill("mateo");
            assertThat(page.locator(".hosts li")).hasCount(1);
            choose(page, organization.secondMember());
            page.locator("#reassign, [id$=':reassign']").last().click();
            assertThat(page.locator("#done")).hasText("أُسند الحجز. أُبلغ كل المشاركين.");
            owner.accessible();
        }
    }

    private void everybodyIsTold() {
        List<Mails.Received> mails = Mails.await(email, 2, MAIL);
        Invitation first = invitation(mails, "Confirmed");
        Invitation then =
                invitation(mails, "Now with " + organization.secondMember().name());
        assertThat(then.method()).isEqualTo("REQUEST");
        assertThat(then.uid()).isEqualTo(first.uid());
        assertThat(then.sequence()).isGreaterThan(first.sequence());
        assertThat(then.start()).isEqualTo(Offers.at(21, "11:00", KOLKATA));
        assertThat(mail(mails, "Now with").part("text/plain").orElseThrow()).contains("I am on a plane then.");

        List<Mails.Received> former = Mails.await(organization.member().email(), 2, MAIL);
        Invitation off = invitation(former, "No longer yours");
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.uid()).isEqualTo(first.uid());
        Invitation on = invitation(Mails.await(organization.secondMember().email(), 1, MAIL), "Now yours");
        assertThat(on.method()).isEqualTo("REQUEST");
        assertThat(on.uid()).isEqualTo(first.uid());
        assertThat(Http.get(manage(mail(former, "New booking"))).status())
                .as("the former host's page of it")
                .isEqualTo(404);
        assertThat(Http.get(manage(mail(mails, "Now with"))).status()).isEqualTo(200);
    }

    private static Mails.Received mail(List<Mails.Received> mails, String subject) {
        return mails.stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Invitation invitation(List<Mails.Received> mails, String subject) {
        return Invitation.of(mail(mails, subject));
    }

    private static String manage(Mails.Received mail) {
        Matcher address = MANAGE.matcher(mail.part("text/plain").orElseThrow());
        assertThat(address.find()).isTrue();
        return address.group().substring(SharedStack.get().payara().publicUrl().length());
    }

    private static void choose(Page page, TestOrganization.Member who) {
        page.locator(".hosts li")
                .filter(new Locator.FilterOptions().setHasText(who.name()))
                .locator("input")
                .check();
    }

    private UUID booking() {
        return (UUID) Db.column("select id from booking where tenant_id = ?", organization.id())
                .get(0);
    }

    /** Without its words, which are in another language. */
    private void visit(RaceDatabase.OneOff oneOff) {
        String path = oneOff.path() + "/" + oneOff.slots().get(0);
        Matcher key = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"")
                .matcher(Http.get(path).body());
        assertThat(key.find()).isTrue();
        Http.post(
                path,
                "name=Grace&email=" + email.replace("@", "%40") + "&zone=UTC&formKey=" + key.group(1),
                Map.of("Origin", SharedStack.get().payara().publicUrl()));
    }
}
