package org.bookonce.scheduling.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bookonce.tenant.text.Times;

/** The letter about a booking that was made, moved, reassigned or cancelled, to the invitee or to the host (R10.1). */
final class BookingLetter {

    private final BookingMail mail;
    private final Wording words;
    private final String kind;

    private BookingLetter(BookingMail mail) {
        this.mail = mail;
        this.words = Wording.of(mail.recipient());
        this.kind = "mail." + mail.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".";
    }

    static Letter of(BookingMail mail) {
        return new BookingLetter(mail).write();
    }

    private Letter write() {
        Times times = words.times();
        boolean cancelled = mail.off();
        return new Letter(
                words.locale().toLanguageTag(),
                words.rightToLeft(),
                mail.organization(),
                MailColours.of(mail.accent()),
                say(kind + "subject"),
                say(kind + "status"),
                cancelled,
                times(times),
                times.zoneName(mail.start()),
                mail.title(),
                say(kind + "lead"),
                details(cancelled),
                note(),
                say(kind + "action"),
                mail.manageUrl(),
                words.get("mail.footer", "organization", mail.organization()));
    }

    /** The time that stands first, the one that does no longer after it (R7.3). */
    private List<Letter.Time> times(Times times) {
        Letter.Time now =
                new Letter.Time(times.opening(times.day(mail.start())), times.range(mail.start(), mail.end()), "");
        BookingMail.Former former = mail.former();
        return former == null
                ? List.of(now)
                : List.of(
                        now,
                        new Letter.Time(
                                times.day(former.start()),
                                times.range(former.start(), former.end()),
                                "",
                                words.get("mail.label.former")));
    }

    private boolean byHost() {
        return mail.former() == null ? mail.cancelledByHost() : mail.former().byHost();
    }

    private String say(String key) {
        return words.get(
                key,
                "tohost",
                mail.toHost(),
                "byhost",
                byHost(),
                "title",
                mail.title(),
                "host",
                mail.met(),
                "invitee",
                mail.attendee().name(),
                "from",
                mail.hosts() == null ? "" : mail.hosts().from(),
                "to",
                mail.hosts() == null ? "" : mail.hosts().to(),
                "day",
                words.times().shortDay(mail.start()),
                "time",
                words.times().time(mail.start()));
    }

    private List<Letter.Detail> details(boolean cancelled) {
        List<Letter.Detail> details = new ArrayList<>();
        if (mail.toHost()) {
            details.add(invitee());
        }
        if (cancelled) {
            add(details, "mail.label.reason", mail.reason());
        } else {
            if (mail.hosts() != null) {
                add(details, "mail.label.words", mail.reason());
            }
            add(details, "mail.label.place", Place.of(mail, words));
            theirTime(details);
            add(details, "mail.label.about", mail.description());
            answers(details);
        }
        return details;
    }

    /** What a stranger wrote is text, never a link. */
    private void answers(List<Letter.Detail> details) {
        if (mail.toHost()) {
            mail.answers().forEach(each -> details.add(new Letter.Detail(each.label(), each.answer(), "")));
        }
    }

    private void add(List<Letter.Detail> details, String label, String text) {
        if (!text.isBlank()) {
            details.add(new Letter.Detail(words.get(label), text));
        }
    }

    /** Only the host sees how to reach the other one. */
    private Letter.Detail invitee() {
        String label = words.get("mail.label.invitee");
        String name = mail.attendee().name();
        String email = mail.attendee().email();
        return email.isEmpty()
                ? new Letter.Detail(label, name, "")
                : new Letter.Detail(label, name + "\n" + email, "mailto:" + email);
    }

    private void theirTime(List<Letter.Detail> details) {
        Correspondent other = mail.toHost() ? mail.attendee() : mail.host();
        Times theirs = words.timesOf(other);
        boolean same = other.zone()
                .getRules()
                .getOffset(mail.start())
                .equals(words.times().zone().getRules().getOffset(mail.start()));
        if (!same) {
            details.add(new Letter.Detail(
                    words.get("mail.label.their-time", "name", other.name()),
                    theirs.opening(theirs.shortDay(mail.start())) + "\n" + theirs.range(mail.start(), mail.end()) + "\n"
                            + theirs.zoneName(mail.start())));
        }
    }

    private String note() {
        boolean untold = mail.toHost() && !mail.off() && mail.attendee().email().isEmpty();
        return untold ? say("mail.untold") : say(kind + "note");
    }
}
