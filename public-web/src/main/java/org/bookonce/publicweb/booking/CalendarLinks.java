package org.bookonce.publicweb.booking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bookonce.publicweb.page.Links.Query;

/**
 * Where a meeting can be added to a calendar (R6.3). What people typed is percent-encoded; no link carries a token of
 * ours to someone else's site.
 *
 * @param file address of the .ics
 */
public record CalendarLinks(String file, String google, String outlook, String yahoo) {

    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static CalendarLinks of(String file, String title, Instant start, Instant end, String place, String details) {
        return new CalendarLinks(
                file,
                "https://calendar.google.com/calendar/render"
                        + Query.of(
                                "action", "TEMPLATE",
                                "text", title,
                                "dates", BASIC.format(start) + "/" + BASIC.format(end),
                                "location", place,
                                "details", details),
                "https://outlook.live.com/calendar/0/deeplink/compose"
                        + Query.of(
                                "path",
                                "/calendar/action/compose",
                                "rru",
                                "addevent",
                                "subject",
                                title,
                                "startdt",
                                start.toString(),
                                "enddt",
                                end.toString(),
                                "location",
                                place,
                                "body",
                                details),
                "https://calendar.yahoo.com/"
                        + Query.of(
                                "v",
                                "60",
                                "title",
                                title,
                                "st",
                                BASIC.format(start),
                                "et",
                                BASIC.format(end),
                                "in_loc",
                                place,
                                "desc",
                                details));
    }
}
