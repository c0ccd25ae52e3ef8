package org.bookonce.scheduling.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bookonce.tenant.text.Times;

/**
 * A letter about several times that are not agreed: offered, proposed, or no longer to be had. A day is written once; the
 * zone once if it is the same for all.
 *
 * @param to who reads it
 * @param off whether the times no longer stand
 * @param spans the times, in order; may be none
 * @param title what the meeting is called
 * @param url where the button leads
 */
record TimesLetter(
        Correspondent to,
        String organization,
        String accent,
        boolean off,
        List<Span> spans,
        String title,
        List<Letter.Detail> details,
        String url) {

    /** A time, [start, end). */
    record Span(Instant start, Instant end) {}

    /** The letter. @param say what it says for {@code subject}, {@code status}, {@code lead}, {@code note}, {@code action} */
    Letter write(UnaryOperator<String> say) {
        Wording words = Wording.of(to);
        Times times = words.times();
        List<String> zones = spans.stream()
                .map(span -> times.zoneName(span.start()))
                .distinct()
                .toList();
        return new Letter(
                words.locale().toLanguageTag(),
                words.rightToLeft(),
                organization,
                MailColours.of(accent),
                say.apply("subject"),
                say.apply("status"),
                off,
                written(spans, times, zones.size() > 1),
                zones.size() == 1 ? zones.get(0) : "",
                title,
                say.apply("lead"),
                details,
                say.apply("note"),
                say.apply("action"),
                url,
                words.get("mail.footer", "organization", organization));
    }

    /** The times with their days. @param eachZone whether each of them names its zone */
    static List<Letter.Time> written(List<Span> spans, Times times, boolean eachZone) {
        List<Letter.Time> written = new ArrayList<>();
        LocalDate before = null;
        for (Span span : spans) {
            LocalDate day = times.date(span.start());
            written.add(new Letter.Time(
                    day.equals(before) ? "" : times.opening(times.day(span.start())),
                    times.range(span.start(), span.end()),
                    eachZone ? times.zoneName(span.start()) : ""));
            before = day;
        }
        return written;
    }
}
