package org.bookonce.scheduling.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

/** The calendar file of a booking (RFC 5545), as mails attach it and the manage page offers it. */
public final class InvitationFile {

    private static final String PRODUCT = "-//Bookonce//Bookonce 1.0//EN";
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private final BookingMail mail;
    private final String organizer;
    private final Wording words;

    private InvitationFile(BookingMail mail, String organizer) {
        this.mail = mail;
        this.organizer = organizer;
        this.words = Wording.of(mail.recipient());
    }

    /**
     * The iCalendar text (RFC 5546): {@code METHOD:REQUEST}, {@code CANCEL} once it is off, and {@code PUBLISH}
     * for an invitee without an e-mail address, whom no calendar could name as attendee.
     */
    public static String of(BookingMail mail) {
        return of(mail, MailSettings.configured().from().getAddress());
    }

    static String of(BookingMail mail, String organizer) {
        return new InvitationFile(mail, organizer).text();
    }

    /** The iTIP method of the file for this mail. */
    static String method(BookingMail mail) {
        if (mail.off()) {
            return "CANCEL";
        }
        return mail.recipient().email().isEmpty() ? "PUBLISH" : "REQUEST";
    }

    private String text() {
        List<Property> head = List.of(
                new ProdId(PRODUCT), version(), new CalScale(CalScale.VALUE_GREGORIAN), new Method(method(mail)));
        List<CalendarComponent> parts = new ArrayList<>();
        boolean wall = ZoneObservances.name(mail.zone(), mail.start(), mail.end());
        if (wall) {
            parts.add(ZoneObservances.around(mail.zone(), mail.start(), mail.end()));
        }
        parts.add(event(wall));
        return ContentLines.fold(new Calendar(new PropertyList(head), new ComponentList<>(parts)).toString());
    }

    private VEvent event(boolean wall) {
        boolean cancelled = mail.off();
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(mail.uid()),
                new Sequence(mail.sequence()),
                new DtStamp(mail.at()),
                new LastModified(mail.at()),
                wall ? local(Property.DTSTART, mail.start()) : new DtStart<>(mail.start()),
                wall ? local(Property.DTEND, mail.end()) : new DtEnd<>(mail.end()),
                new Summary(ContentLines.text(mail.title())),
                new Description(ContentLines.text(description())),
                new Organizer(name(mail.met()), address(organizer)),
                new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED),
                new Transp(cancelled ? Transp.VALUE_TRANSPARENT : Transp.VALUE_OPAQUE)));
        String place = Place.of(mail, words);
        if (!place.isEmpty()) {
            properties.add(new Location(ContentLines.text(place)));
        }
        attendees().forEach(person -> properties.add(attendee(person)));
        return new VEvent(new PropertyList(properties));
    }

    /** The invitee never sees the host's address; the host's calendar must find its owner among the attendees. */
    private List<Correspondent> attendees() {
        List<Correspondent> people = mail.toHost() ? List.of(mail.host(), mail.attendee()) : List.of(mail.attendee());
        return people.stream().filter(person -> !person.email().isEmpty()).toList();
    }

    private static Attendee attendee(Correspondent person) {
        ParameterList parameters =
                name(person).add(Role.REQ_PARTICIPANT).add(PartStat.ACCEPTED).add(Rsvp.FALSE);
        return new Attendee(parameters, address(person.email()));
    }

    private String description() {
        if (mail.kind() == BookingMail.Kind.REASSIGNED_FROM) {
            return mail.description();
        }
        String manage = words.get("mail.file.manage") + "\n" + mail.manageUrl();
        return mail.description().isBlank() ? manage : mail.description() + "\n\n" + manage;
    }

    private static ParameterList name(Correspondent person) {
        return name(person.name());
    }

    private static ParameterList name(String name) {
        return new ParameterList(List.<Parameter>of(new Cn(ContentLines.name(name))));
    }

    private static URI address(String email) {
        try {
            return new URI("mailto", email, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address", e);
        }
    }

    private static Version version() {
        Version version = new Version();
        version.setValue("2.0");
        return version;
    }

    /**
     * Not ical4j's own DtStart: given a TZID it registers every zone it ships under made-up names with the JDK, for the
     * whole server.
     */
    private Property local(String name, Instant instant) {
        ParameterList zone =
                new ParameterList(List.<Parameter>of(new TzId(mail.zone().getId())));
        return new XProperty(name, zone, WALL.format(instant.atZone(mail.zone())));
    }
}
