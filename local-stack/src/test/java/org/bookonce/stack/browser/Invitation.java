package org.bookonce.stack.browser;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.bookonce.stack.Mails;

/** The calendar part of a mail, as ical4j reads it (R10.1). */
record Invitation(
        String method, String uid, int sequence, Instant start, String zone, String zoneTold, List<String> attendees) {

    static Invitation of(Mails.Received mail) {
        try {
            return of(new CalendarBuilder()
                    .build(new StringReader(mail.part("text/calendar").orElseThrow())));
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Invitation of(Calendar calendar) {
        VEvent event = calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
        Property start = event.<Property>getProperty(Property.DTSTART).orElseThrow();
        String zone =
                start.<Parameter>getParameter(Parameter.TZID).orElseThrow().getValue();
        LocalDateTime wall = LocalDateTime.parse(start.getValue(), DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"));
        Component told = calendar.<net.fortuna.ical4j.model.component.VTimeZone>getComponent(Component.VTIMEZONE)
                .orElseThrow();
        return new Invitation(
                calendar.<Property>getProperty(Property.METHOD).orElseThrow().getValue(),
                event.<Property>getProperty(Property.UID).orElseThrow().getValue(),
                Integer.parseInt(event.<Property>getProperty(Property.SEQUENCE)
                        .orElseThrow()
                        .getValue()),
                wall.atZone(ZoneId.of(zone)).toInstant(),
                zone,
                told.<Property>getProperty(Property.TZID).orElseThrow().getValue(),
                event.<Property>getProperties(Property.ATTENDEE).stream()
                        .map(Property::getValue)
                        .toList());
    }
}
