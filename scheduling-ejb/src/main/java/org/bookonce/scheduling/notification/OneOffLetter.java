package org.bookonce.scheduling.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bookonce.tenant.text.Times;

/**
 * The letters that tell a host of a one-off: a teammate offers their time (R2.1), none of it is free any more (R2.4), a
 * new link takes the place of a cancelled booking's (R2.13), or somebody else deleted it.
 */
final class OneOffLetter {

    private final OneOffMail mail;
    private final Wording words;

    private OneOffLetter(OneOffMail mail) {
        this.mail = mail;
        this.words = Wording.of(mail.host());
    }

    static Letter of(OneOffMail mail) {
        return new OneOffLetter(mail).write();
    }

    private Letter write() {
        Times times = words.times();
        List<String> zones = mail.slots().stream()
                .map(slot -> times.zoneName(slot.start()))
                .distinct()
                .toList();
        return new Letter(
                words.locale().toLanguageTag(),
                words.rightToLeft(),
                mail.organization(),
                MailColours.of(mail.accent()),
                say("subject"),
                say("status"),
                mail.kind().off(),
                times(times, zones.size() > 1),
                zones.size() == 1 ? zones.get(0) : "",
                mail.title(),
                say("lead"),
                mail.url().isEmpty() ? List.of() : List.of(new Letter.Detail(words.get("mail.label.link"), mail.url())),
                say("note"),
                say("action"),
                mail.consoleUrl(),
                words.get("mail.footer", "organization", mail.organization()));
    }

    private List<Letter.Time> times(Times times, boolean eachZone) {
        List<Letter.Time> written = new ArrayList<>();
        LocalDate before = null;
        for (OneOffMail.Slot slot : mail.slots()) {
            LocalDate day = times.date(slot.start());
            written.add(new Letter.Time(
                    day.equals(before) ? "" : times.day(slot.start()),
                    times.range(slot.start(), slot.end()),
                    eachZone ? times.zoneName(slot.start()) : ""));
            before = day;
        }
        return written;
    }

    private String say(String key) {
        return words.get(
                mail.kind().words() + key,
                "by",
                mail.createdBy(),
                "title",
                mail.title(),
                "count",
                mail.slots().size(),
                "hold",
                mail.hold());
    }
}
