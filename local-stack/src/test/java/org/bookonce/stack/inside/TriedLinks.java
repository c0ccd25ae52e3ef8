package org.bookonce.stack.inside;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.booking.Reading;
import org.bookonce.scheduling.booking.ShowBookingAsHost;
import org.bookonce.scheduling.bookinglink.AskedMonth;
import org.bookonce.scheduling.bookinglink.BookSlot;
import org.bookonce.scheduling.bookinglink.FindSlots;
import org.bookonce.scheduling.bookinglink.HeldSlot;
import org.bookonce.scheduling.bookinglink.HoldSlot;
import org.bookonce.scheduling.bookinglink.MonthOfSlots;
import org.bookonce.scheduling.bookinglink.MoveToSlot;
import org.bookonce.scheduling.bookinglink.SlotRequest;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.InvariantsOf;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKeys;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Booking links of one organization, what invitees do with them, and what their hosts see of it. */
abstract class TriedLinks {

    static final ZoneId UTC = ZoneOffset.UTC;

    /** Each test has days of its own in it. */
    static final YearMonth MONTH = YearMonth.now(UTC).plusMonths(2);

    static UUID tenant;

    /** Whom the links {@code fresh}, {@code capped} and {@code without} need. */
    static UUID second;

    @Inject
    FindSlots findSlots;

    @Inject
    HoldSlot holdSlot;

    @Inject
    BookSlot bookSlot;

    @Inject
    MoveToSlot moveToSlot;

    @Inject
    ShowBookingAsHost showAsHost;

    @Inject
    FormKeys keys;

    private People people;

    private Properties things;

    /** Whose links these are, with the archive for them. @param name beginning of its slug */
    static WebArchive archive(String name) {
        TestOrganization organization = TestOrganization.create(name);
        tenant = organization.id();
        second = organization.secondMember().id();
        WebArchive archive = InsideArchive.with(organization, TestOrganization.create("no-" + name));
        Known.write("links.properties", LinkThings.written(organization));
        return archive;
    }

    @Test
    @Order(8)
    @RunAsClient
    void afterwardsEveryInvariantHolds() {
        InvariantsOf.organization(tenant);
    }

    People people() {
        if (people == null) {
            people = new People();
        }
        return people;
    }

    String text(String name) {
        if (things == null) {
            things = Known.read("links.properties");
        }
        return things.getProperty(name);
    }

    UUID id(String name) {
        return UUID.fromString(text(name));
    }

    static Instant at(int day, int hour) {
        return MONTH.atDay(day).atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    AskedMonth asked(String link, YearMonth month, ZoneId zone, byte[] visitor) {
        return new AskedMonth(text(link), 30, month, zone, visitor);
    }

    MonthOfSlots months(String link, YearMonth month, ZoneId zone) {
        return people().asInvitee(() -> findSlots.find(asked(link, month, zone, new byte[16])));
    }

    boolean offers(String link, Instant start, byte[] visitor) {
        return people().asInvitee(() -> findSlots.find(asked(link, MONTH, UTC, visitor)))
                .starts()
                .contains(start);
    }

    HeldSlot hold(String link, Instant start, byte[] visitor) {
        String key = keys.issue(HoldSlot.purpose(id(link + ".id")), visitor);
        return people().asInvitee(() -> holdSlot.hold(text(link), 30, start, key));
    }

    MadeBooking book(String link, Instant start, byte[] visitor, Map<String, String> answers) {
        String key = keys.issue(BookSlot.purpose(id(link + ".id"), 30, start), visitor);
        return people().asInvitee(() -> bookSlot.book(request(link, start, answers, key)));
    }

    SlotRequest request(String link, Instant start, Map<String, String> answers, String key) {
        return new SlotRequest(
                text(link),
                30,
                start,
                "Ada",
                "ada@links.example",
                0,
                "",
                answers,
                ZoneId.of("Asia/Tokyo"),
                "en",
                true,
                key);
    }

    void move(MadeBooking made, Instant to, String key) {
        people().asInvitee(() -> {
            moveToSlot.move(made.manageToken(), to, key, new Reading(ZoneId.of("Asia/Tokyo"), "en", true));
            return made;
        });
    }

    UUID hostOf(MadeBooking made) {
        return people().as("owner", () -> showAsHost.show(made.id())).hostId();
    }

    /** The code of a refusal, or the first field that is wrong. */
    static String answer(Runnable work) {
        Optional<BusinessException> refusal = Optional.empty();
        try {
            work.run();
        } catch (BusinessException e) {
            refusal = Optional.of(e);
        }
        return refusal.map(e -> e.fields().isEmpty()
                        ? e.code().key()
                        : e.fields().get(0).field())
                .orElse("done");
    }
}
