package org.bookonce.scheduling.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.scheduling.eventtype.BookableEventType;
import org.bookonce.scheduling.eventtype.BookableEventTypes;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.Awaited;

/** Booking links by their address. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Links {

    private static final Instant END_OF_CALENDARS = Instant.parse("9000-01-01T00:00:00Z");

    @Inject
    BookableEventTypes eventTypes;

    protected Links() {}

    /** What is booked there; {@link BookingLinkError#NOT_FOUND}. */
    BookableEventType find(String slug) {
        return known(slug).orElseThrow(Links::unknown);
    }

    /** The same, or nothing. */
    Optional<BookableEventType> known(String slug) {
        return eventTypes.bySlug(slug);
    }

    /** The same by id. */
    BookableEventType find(UUID id) {
        return eventTypes.byId(id).orElseThrow(Links::unknown);
    }

    /** The same, or nothing. */
    Optional<BookableEventType> known(UUID id) {
        return eventTypes.byId(id);
    }

    /** The same, read in the round trip of what waits. */
    Awaited<Optional<BookableEventType>> knownLater(UUID id) {
        return eventTypes.byIdLater(id);
    }

    static BusinessException unknown() {
        return new BusinessException(BookingLinkError.NOT_FOUND);
    }

    /** One of the durations; {@link BookingLinkError#DURATION_UNKNOWN}. */
    static int minutes(BookableEventType type, int minutes) {
        if (!type.durations().contains(minutes)) {
            throw new BusinessException(BookingLinkError.DURATION_UNKNOWN);
        }
        return minutes;
    }

    /** A start that the calendar has; {@link BookingLinkError#SLOT_UNKNOWN} for what lies beyond all calendars. */
    static Instant start(Instant start) {
        if (start.isBefore(Instant.EPOCH) || start.isAfter(END_OF_CALENDARS)) {
            throw new BusinessException(BookingLinkError.SLOT_UNKNOWN);
        }
        return start;
    }

    /** As its page shows it. */
    static OpenedBookingLink opened(BookableEventType type, ZoneId zone) {
        return new OpenedBookingLink(
                type.id(),
                type.slug(),
                type.title(),
                type.description(),
                type.assignment(),
                type.hosts().stream().map(BookableEventType.Host::name).toList(),
                type.assignment() == Assignment.HOST ? type.hosts().get(0).page() : "",
                type.hosts().size() == 1 ? type.hosts().get(0).picture() : "",
                type.durations(),
                type.locations(),
                type.questions(),
                zone,
                type.colour(),
                type.listed());
    }
}
