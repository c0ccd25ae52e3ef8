package org.bookonce.stack.inside;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bookonce.scheduling.booking.CancelBooking;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.booking.MadeBooking;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OpenOneOff;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.scheduling.oneoff.SlotBooking;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.NewAllowances;
import org.bookonce.tenant.plan.SetAllowances;
import org.bookonce.tenant.shared.FormKeys;

/** Inside the archive: makes one-offs, books them and cancels, as one person or another. */
final class OneOffLife {

    private static final LocalDateTime DAY =
            LocalDateTime.now(ZoneOffset.UTC).plusDays(100).truncatedTo(ChronoUnit.DAYS);

    private static CreatedOneOff kept;

    private final People people = new People();

    People people() {
        return people;
    }

    /** What a later test goes on with. */
    static void keep(CreatedOneOff link) {
        kept = link;
    }

    static CreatedOneOff kept() {
        return kept;
    }

    /** The hour of this number, a hundred days ahead. */
    LocalDateTime at(int hour) {
        return DAY.plusHours(hour);
    }

    /** Half hours of a host, held. */
    NewOneOff offer(String host, OneOffChoices choices, LocalDateTime... starts) {
        return offer(people.id(host), true, choices, starts);
    }

    /** The same, not held. */
    NewOneOff unheld(String host, OneOffChoices choices, LocalDateTime... starts) {
        return offer(people.id(host), false, choices, starts);
    }

    /** Of the owner of the other organization. */
    NewOneOff elsewhere(OneOffChoices choices, LocalDateTime... starts) {
        return offer(people.id("other.owner"), true, choices, starts);
    }

    private static NewOneOff offer(UUID host, boolean hold, OneOffChoices choices, LocalDateTime... starts) {
        return new NewOneOff(
                host,
                "Life",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                Stream.of(starts)
                        .map(start -> new NewSlot(start, 30, Overlap.NONE))
                        .toList(),
                hold,
                null,
                true,
                "",
                "",
                choices,
                false);
    }

    CreatedOneOff create(String who, NewOneOff wanted) {
        return people.as(who, () -> use(CreateOneOff.class).create(wanted));
    }

    CreatedOneOff createElsewhere(NewOneOff wanted) {
        return people.asStranger(() -> use(CreateOneOff.class).create(wanted));
    }

    OpenedOneOff open(String url) {
        return people.asInvitee(() -> use(OpenOneOff.class).open(token(url)));
    }

    OpenedOneOff openElsewhere(String url) {
        return people.asInviteeElsewhere(() -> use(OpenOneOff.class).open(token(url)));
    }

    MadeBooking book(CreatedOneOff link, int slot) {
        SlotBooking form = people.asInvitee(() -> form(link, slot));
        return people.asInvitee(() -> use(BookOfferedSlot.class).book(form));
    }

    /** The form of a slot is open; what sending it comes to. */
    Supplier<String> prepared(CreatedOneOff link, int slot) {
        SlotBooking form = people.asInvitee(() -> form(link, slot));
        return () -> Answers.of(
                () -> people.asInvitee(() -> use(BookOfferedSlot.class).book(form)));
    }

    /** The same, in the other organization. */
    Supplier<String> preparedElsewhere(CreatedOneOff link, int slot) {
        SlotBooking form = people.asInviteeElsewhere(() -> form(link, slot));
        return () -> Answers.of(
                () -> people.asInviteeElsewhere(() -> use(BookOfferedSlot.class).book(form)));
    }

    private static SlotBooking form(CreatedOneOff link, int slot) {
        OpenedOneOff opened = use(OpenOneOff.class).open(token(link.url()));
        UUID id = opened.slots().get(slot).id();
        String key = use(FormKeys.class).issue(BookOfferedSlot.purpose(opened.id(), id));
        return new SlotBooking(
                token(link.url()), id, "Ada", "ada@life.example", "", ZoneId.of("Asia/Tokyo"), "en", true, key);
    }

    void cancelAsInvitee(MadeBooking booking) {
        people.asInvitee(() -> {
            String key = use(FormKeys.class).issue(CancelBooking.purpose(booking.id()));
            use(CancelBooking.class).cancel(booking.manageToken(), "", key);
            return booking;
        });
    }

    void cancelAsHost(String who, MadeBooking booking) {
        people.as(who, () -> {
            use(CancelBookingAsHost.class).cancel(booking.id(), "");
            return booking;
        });
    }

    /** Leaves a member no hour to hold. */
    void forbidHolds(String who) {
        allow(who, Map.of(), Map.of(Limit.HELD_HOURS, 0));
    }

    void allowHolds(String who) {
        allow(who, Map.of(Limit.HELD_HOURS, 0), Map.of());
    }

    private void allow(String who, Map<Limit, Integer> shown, Map<Limit, Integer> wanted) {
        people.as("owner", () -> {
            use(SetAllowances.class).set(new NewAllowances(people.id(who), shown, wanted));
            return List.of();
        });
    }

    private static String token(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static <T> T use(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
