package org.bookonce.admin.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bookonce.admin.frame.Reader;
import org.bookonce.scheduling.booking.BookingDetail;
import org.bookonce.scheduling.booking.HistoryLine;
import org.bookonce.scheduling.booking.HistoryLine.Span;
import org.bookonce.tenant.text.Texts;

/** Words of the booking's page that depend on more than a key. */
@Named("bookingTexts")
@RequestScoped
public class BookingTextsBacking {

    private static final String HISTORY = "console.booking.history.";

    @Inject
    Reader reader;

    /** What happened and who did it, in a sentence. */
    public String said(HistoryLine line) {
        return reader.texts().get(HISTORY + line.what(), "actor", reader.apart(who(line)));
    }

    private String who(HistoryLine line) {
        Texts texts = reader.texts();
        if (line.actor().isEmpty()) {
            return texts.get(HISTORY + line.by());
        }
        return line.onBehalf()
                ? texts.get(HISTORY + "on-behalf", "actor", line.actor(), "host", line.host())
                : line.actor();
    }

    /** From when to when it was moved, or from whom to whom it went; empty for whatever else happened. */
    public String fromTo(HistoryLine line) {
        return line.former()
                .flatMap(from -> line.moved()
                        .map(to -> reader.texts().get(HISTORY + "from-to", "from", time(from), "to", time(to))))
                .or(() -> line.hosts().map(hosts -> reader.texts()
                        .get(HISTORY + "between", "from", reader.apart(hosts.from()), "to", reader.apart(hosts.to()))))
                .orElse("");
    }

    /** Until when the invitee can change it (R7.2). */
    public String policy(BookingDetail detail) {
        String key = "console.booking.policy." + (detail.inviteeMayChange() ? "until" : "over");
        return detail.view()
                .changeableUntil()
                .map(until -> reader.texts().get(key, "time", reader.dayAndTime(until)))
                .orElseGet(() -> reader.texts().get("console.booking.policy.never"));
    }

    private String time(Span span) {
        return reader.apart(reader.dayAndRange(span.start(), span.end()));
    }
}
