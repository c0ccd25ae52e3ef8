package org.bookonce.scheduling.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Mails to test with: Jonas in Lisbon hosts, Amina in Tokyo is invited. */
final class Samples {

    static final String ORGANIZER = "no-reply@bookonce.example";
    static final Instant START = Instant.parse("2027-03-02T10:00:00Z");
    static final Correspondent JONAS =
            new Correspondent("Jonas Lindgren", "jonas@north.example", ZoneId.of("Europe/Lisbon"), "en", true);
    static final Correspondent AMINA =
            new Correspondent("Amina Haddad", "amina@south.example", ZoneId.of("Asia/Tokyo"), "en", false);

    private Samples() {}

    static Sample confirmed() {
        return new Sample(
                BookingMail.Kind.CONFIRMED,
                false,
                JONAS,
                AMINA,
                "Intro call",
                "About the offer.",
                "VIDEO",
                "",
                START,
                START.plusSeconds(1800),
                JONAS.zone(),
                0,
                false,
                "",
                null);
    }

    static Sample cancelled() {
        Sample c = confirmed();
        return new Sample(
                BookingMail.Kind.CANCELLED,
                false,
                c.host,
                c.attendee,
                c.title,
                c.description,
                c.place,
                c.placeText,
                c.start,
                c.end,
                c.zone,
                1,
                true,
                "I fell ill.",
                null);
    }

    /** Grace gave it to Jonas; of what the former host is told, Jonas gave it to Grace. */
    static BookingMail reassigned(Sample sample, BookingMail.Kind kind) {
        boolean away = kind == BookingMail.Kind.REASSIGNED_FROM;
        BookingMail.Hosts hosts = away
                ? new BookingMail.Hosts(sample.host.name(), "Grace Hopper")
                : new BookingMail.Hosts("Grace Hopper", sample.host.name());
        return sample.mail()
                .reassigned(
                        kind,
                        hosts,
                        away ? "" : "Grace is away that day.",
                        away
                                ? "https://book.example/console/northwind/bookings"
                                : "https://book.example/northwind/bookings/tok_en-1");
    }

    static OneOffMail offered(Correspondent host, Instant... starts) {
        List<OneOffMail.Slot> slots = List.of(starts).stream()
                .map(start -> new OneOffMail.Slot(start, start.plusSeconds(1800)))
                .toList();
        return new OneOffMail(
                OneOffMail.Kind.OFFERED,
                UUID.randomUUID(),
                "Northwind",
                "#0b7285",
                host,
                "Grace Hopper",
                "Intro call",
                slots,
                true,
                "https://book.example/northwind/one-off/abc",
                "https://book.example/console/northwind/one-offs");
    }

    /** A booking mail to be varied. */
    record Sample(
            BookingMail.Kind kind,
            boolean toHost,
            Correspondent host,
            Correspondent attendee,
            String title,
            String description,
            String place,
            String placeText,
            Instant start,
            Instant end,
            ZoneId zone,
            int sequence,
            boolean byHost,
            String reason,
            BookingMail.Former former) {

        Sample movedFrom(Instant formerStart, boolean hostDid) {
            return new Sample(
                    BookingMail.Kind.MOVED,
                    toHost,
                    host,
                    attendee,
                    title,
                    description,
                    place,
                    placeText,
                    start,
                    end,
                    zone,
                    1,
                    false,
                    "",
                    new BookingMail.Former(formerStart, formerStart.plusSeconds(1800), hostDid));
        }

        Sample toHost(boolean to) {
            return new Sample(
                    kind,
                    to,
                    host,
                    attendee,
                    title,
                    description,
                    place,
                    placeText,
                    start,
                    end,
                    zone,
                    sequence,
                    byHost,
                    reason,
                    former);
        }

        Sample people(Correspondent newHost, Correspondent newAttendee) {
            return new Sample(
                    kind,
                    toHost,
                    newHost,
                    newAttendee,
                    title,
                    description,
                    place,
                    placeText,
                    start,
                    end,
                    zone,
                    sequence,
                    byHost,
                    reason,
                    former);
        }

        Sample words(String newTitle, String newDescription) {
            return new Sample(
                    kind,
                    toHost,
                    host,
                    attendee,
                    newTitle,
                    newDescription,
                    place,
                    placeText,
                    start,
                    end,
                    zone,
                    sequence,
                    byHost,
                    reason,
                    former);
        }

        Sample place(String newPlace, String text) {
            return new Sample(
                    kind,
                    toHost,
                    host,
                    attendee,
                    title,
                    description,
                    newPlace,
                    text,
                    start,
                    end,
                    zone,
                    sequence,
                    byHost,
                    reason,
                    former);
        }

        Sample at(Instant newStart, ZoneId newZone) {
            return new Sample(
                    kind,
                    toHost,
                    host,
                    attendee,
                    title,
                    description,
                    place,
                    placeText,
                    newStart,
                    newStart.plusSeconds(1800),
                    newZone,
                    sequence,
                    byHost,
                    reason,
                    former);
        }

        Sample because(boolean hostDid, String newReason) {
            return new Sample(
                    kind,
                    toHost,
                    host,
                    attendee,
                    title,
                    description,
                    place,
                    placeText,
                    start,
                    end,
                    zone,
                    sequence,
                    hostDid,
                    newReason,
                    former);
        }

        BookingMail mail() {
            return new BookingMail(
                    kind,
                    toHost,
                    UUID.fromString("0192f0c1-7c1c-7000-8000-000000000001"),
                    "Northwind",
                    "#0b7285",
                    host,
                    attendee,
                    title,
                    description,
                    place,
                    placeText,
                    start,
                    end,
                    zone,
                    "booking-1@bookonce",
                    sequence,
                    Instant.parse("2027-02-01T08:00:00Z"),
                    "https://book.example/northwind/bookings/tok_en-1",
                    byHost,
                    reason,
                    former,
                    "",
                    List.of(),
                    null);
        }

        String ics() {
            return InvitationFile.of(mail(), ORGANIZER);
        }
    }

    static Correspondent named(Correspondent person, String name) {
        return new Correspondent(name, person.email(), person.zone(), person.language(), person.clock24());
    }

    static Correspondent mailed(Correspondent person, String email) {
        return new Correspondent(person.name(), email, person.zone(), person.language(), person.clock24());
    }

    static Correspondent reading(Correspondent person, String language, String zone, boolean clock24) {
        return new Correspondent(person.name(), person.email(), ZoneId.of(zone), language, clock24);
    }
}
