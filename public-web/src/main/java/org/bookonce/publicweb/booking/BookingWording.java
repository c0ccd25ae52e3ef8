package org.bookonce.publicweb.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.publicweb.page.Wording;
import org.bookonce.scheduling.booking.BookingState;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.Meeting;
import org.bookonce.scheduling.booking.Party;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/** What is said about a booking to the one or the other party. */
@ApplicationScoped
public class BookingWording {

    @Inject
    Visit visit;

    /** The zone to show: the visitor's choice, or the one that this party agreed in. */
    ZoneId zone(BookingView booking) {
        ZoneId own = booking.viewer() == Party.HOST
                ? booking.meeting().zone()
                : booking.invitee().zone();
        return visit.preferences().zone().orElse(own);
    }

    /** The left side of the page. */
    MeetingCard card(BookingView booking) {
        Texts texts = visit.texts();
        Meeting meeting = booking.meeting();
        int minutes = (int) Duration.between(meeting.start(), meeting.end()).toMinutes();
        String place = Wording.agreedPlace(
                texts, meeting.locationKind(), meeting.locationText(), booking.hostName(), booking.viewer());
        return new MeetingCard(
                other(booking),
                booking.viewer() == Party.HOST
                        ? ""
                        : visit.picture(booking.hostPicture().orElse("")),
                meeting.title(),
                Wording.durations(texts, new TreeSet<>(Set.of(minutes))),
                Optional.of(place).filter(text -> !text.isBlank()),
                Wording.icon(meeting.locationKind()),
                meeting.description());
    }

    /** Whom the viewer meets. */
    String other(BookingView booking) {
        return booking.viewer() == Party.HOST ? inviteeName(booking) : booking.hostName();
    }

    /** Who moved it last, and when; empty when nobody did, and once it was called off. */
    String moved(BookingView booking, Times times) {
        return booking.movedFrom()
                .filter(line -> booking.state() != BookingState.CANCELLED)
                .map(line -> by(booking, "public.booking.moved.", line.by(), times.day(line.at())))
                .orElse("");
    }

    /** When it would have been before it was moved; empty when it was not. */
    String former(BookingView booking, Times times) {
        return booking.movedFrom()
                .flatMap(line -> line.former())
                .map(span -> times.joined(times.day(span.start()), times.range(span.start(), span.end())))
                .orElse("");
    }

    /** Who cancelled it, and when; empty when nobody did. */
    String cancelled(BookingView booking, Times times) {
        return booking.cancelledBy()
                .map(by -> by(
                        booking,
                        "public.booking.cancelled.",
                        by,
                        booking.cancelledAt().map(times::day).orElse("")))
                .orElse("");
    }

    /** Until when the invitee can change it, as long as they can (R7.2). */
    String policy(BookingView booking, Times times) {
        if (booking.viewer() == Party.HOST
                || !booking.mayCancel()
                || booking.changeableUntil().isEmpty()) {
            return "";
        }
        Instant until = booking.changeableUntil().get();
        return until.equals(booking.meeting().start())
                ? visit.texts().get("public.booking.changeable.start")
                : visit.texts()
                        .get("public.booking.changeable", "day", times.shortDay(until), "time", times.time(until));
    }

    /** Why the reader can change nothing here, and whom to ask. */
    String barred(BookingView booking) {
        Texts texts = visit.texts();
        if (booking.started()) {
            return texts.get("public.booking.started", "host", booking.hostName());
        }
        Times times = visit.times(zone(booking));
        return booking.changeableUntil()
                .map(until -> texts.get(
                        "public.booking.change-over",
                        "day",
                        times.shortDay(until),
                        "time",
                        times.time(until),
                        "host",
                        booking.hostName()))
                .orElseGet(() -> texts.get("public.booking.change-never", "host", booking.hostName()));
    }

    private String by(BookingView booking, String key, Party by, String day) {
        String who = by == booking.viewer() ? "you" : by == Party.HOST ? "host" : "invitee";
        return visit.texts().get(key + who, "day", day, "host", booking.hostName(), "invitee", inviteeName(booking));
    }

    private String inviteeName(BookingView booking) {
        String name = booking.invitee().name();
        return name.isBlank() ? visit.texts().get("public.booking.somebody") : name;
    }
}
