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
                new Deed(BookingMail.Kind.CONFIRMED, 0, false, "", null),
                false,
                JONAS,
                AMINA,
                new Words("Intro call", "About the offer.", "VIDEO", ""),
                new Time(START, START.plusSeconds(1800), JONAS.zone()));
    }

    static Sample cancelled() {
        return confirmed().after(new Deed(BookingMail.Kind.CANCELLED, 1, true, "I fell ill.", null));
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

    /** What happened to the booking, and which revision of it that made. */
    record Deed(BookingMail.Kind kind, int sequence, boolean byHost, String reason, BookingMail.Former former) {}

    record Words(String title, String description, String place, String placeText) {}

    record Time(Instant start, Instant end, ZoneId zone) {}

    /** A booking mail to be varied. */
    record Sample(Deed deed, boolean toHost, Correspondent host, Correspondent attendee, Words words, Time time) {

        Sample after(Deed another) {
            return new Sample(another, toHost, host, attendee, words, time);
        }

        Sample movedFrom(Instant formerStart, boolean hostDid) {
            BookingMail.Former former = new BookingMail.Former(formerStart, formerStart.plusSeconds(1800), hostDid);
            return after(new Deed(BookingMail.Kind.MOVED, 1, false, "", former));
        }

        Sample because(boolean hostDid, String reason) {
            return after(new Deed(deed.kind, deed.sequence, hostDid, reason, deed.former));
        }

        Sample toHost(boolean to) {
            return new Sample(deed, to, host, attendee, words, time);
        }

        Sample people(Correspondent newHost, Correspondent newAttendee) {
            return new Sample(deed, toHost, newHost, newAttendee, words, time);
        }

        Sample words(String title, String description) {
            return worded(new Words(title, description, words.place, words.placeText));
        }

        Sample place(String place, String text) {
            return worded(new Words(words.title, words.description, place, text));
        }

        private Sample worded(Words others) {
            return new Sample(deed, toHost, host, attendee, others, time);
        }

        Sample at(Instant start, ZoneId zone) {
            Time another = new Time(start, start.plusSeconds(1800), zone);
            return new Sample(deed, toHost, host, attendee, words, another);
        }

        BookingMail mail() {
            return new BookingMail(
                    deed.kind,
                    toHost,
                    UUID.fromString("0192f0c1-7c1c-7000-8000-000000000001"),
                    "Northwind",
                    "#0b7285",
                    host,
                    attendee,
                    words.title,
                    words.description,
                    words.place,
                    words.placeText,
                    time.start,
                    time.end,
                    time.zone,
                    "booking-1@bookonce",
                    deed.sequence,
                    Instant.parse("2027-02-01T08:00:00Z"),
                    "https://book.example/northwind/bookings/tok_en-1",
                    deed.byHost,
                    deed.reason,
                    deed.former,
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
