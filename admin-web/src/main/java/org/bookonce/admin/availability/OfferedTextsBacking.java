package org.bookonce.admin.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalTime;
import org.bookonce.admin.frame.Reader;
import org.bookonce.scheduling.bookinglink.ExplainedStart;
import org.bookonce.tenant.text.Times;

/** What is offered, and why not, in words of the reader's language (R3.9). */
@Named("offeredTexts")
@RequestScoped
public class OfferedTextsBacking {

    @Inject
    OfferedBacking page;

    @Inject
    Reader reader;

    /** "Times are in Europe/Lisbon (UTC+1)", the host's zone. */
    public String getZoneLine() {
        return reader.texts()
                .get(
                        "console.times-in",
                        "zone",
                        Times.of(reader.locale(), page.getZone(), true).zoneName(Instant.now()));
    }

    /** "10:00" of a start in the host's zone. */
    public String time(Instant start) {
        return reader.times(page.getZone()).time(start);
    }

    /** The same as an address has it. */
    public LocalTime wall(Instant start) {
        return start.atZone(page.getZone()).toLocalTime();
    }

    /** "Tuesday, 2 March 2027, 10:15" of the start that is asked about. */
    public String getStart() {
        Times times = reader.times(page.getZone());
        return reader.texts()
                .get("console.day-and-time", "day", times.day(page.getStart()), "time", times.time(page.getStart()));
    }

    /** A reason as a sentence. */
    public String reason(ExplainedStart.Reason reason) {
        return reason.met().map(this::met).orElseGet(() -> reader.texts()
                .get("console.offered.reason." + reason.rule().name()));
    }

    private String met(ExplainedStart.Met met) {
        return reader.texts()
                .get(
                        "console.offered.met." + met.kind().name(),
                        "title",
                        reader.apart(met.title()),
                        "range",
                        reader.times(page.getZone()).range(met.start(), met.end()),
                        "before",
                        met.before(),
                        "after",
                        met.after());
    }
}
