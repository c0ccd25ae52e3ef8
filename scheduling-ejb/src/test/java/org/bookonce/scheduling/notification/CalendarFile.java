package org.bookonce.scheduling.notification;

import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;

/** A calendar file read back: by a parser and, where a parser forgives, as lines. */
final class CalendarFile {

    private CalendarFile() {}

    static Calendar parse(String ics) throws Exception {
        return new CalendarBuilder().build(new StringReader(ics));
    }

    static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    static List<Attendee> attendees(VEvent event) {
        return event.getProperties(Property.ATTENDEE);
    }

    static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).orElseThrow().getValue();
    }

    static List<String> lines(String ics) {
        return List.of(ics.replace("\r\n ", "").split("\r\n"));
    }
}
