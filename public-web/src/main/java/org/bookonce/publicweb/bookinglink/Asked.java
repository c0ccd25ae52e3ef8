package org.bookonce.publicweb.bookinglink;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.tenant.shared.Visitor;
import org.bookonce.web.preference.Zones;

/**
 * What an address or a form asks of a booking link's pages besides the link itself.
 *
 * @param minutes the duration; 0 for the link's first
 * @param month null for the first with something free, or that of the day
 * @param date the day whose times are wanted; null for the first with something free
 * @param name to begin the form with, or empty
 * @param email to begin the form with, or empty
 * @param answers to begin the form with, by the id of the question
 * @param visitor whose held slot is no obstacle (R8.4); empty for somebody new
 * @param zone the one that was named
 * @param embedded whether the page is shown inside of another one (R6.8)
 * @param looks what an embedded page's address says of language, clock and colours
 */
record Asked(
        int minutes,
        YearMonth month,
        LocalDate date,
        String name,
        String email,
        Map<String, String> answers,
        String visitor,
        Optional<ZoneId> zone,
        boolean embedded,
        Map<String, String> looks) {

    /** What the field of a question's answer is called, before the question's id. */
    static final String ANSWER = "answer-";

    private static final String EMBED = "embed";
    private static final List<String> LOOKS = List.of("lang", "clock", "theme");
    private static final Pattern LOOK = Pattern.compile("[a-z0-9]{1,5}");

    private static final int LONGEST = 254;

    /** Characters of all answers together that go along in addresses, which cannot be of any length. */
    private static final int LONGEST_ANSWERS = 300;

    /** Takes what makes sense, at lengths that fields could have; the rest is as if it was not there. */
    static Asked of(MultivaluedMap<String, String> parameters) {
        LocalDate date = Days.date(parameters.getFirst("date"));
        YearMonth month = Days.month(parameters.getFirst("month"));
        return new Asked(
                minutes(parameters.getFirst("duration")),
                month == null && date != null ? YearMonth.from(date) : month,
                date,
                usable(parameters.getFirst("name")),
                usable(parameters.getFirst("email")),
                answers(parameters),
                visitor(parameters.getFirst("visitor")),
                Zones.parse(parameters.getFirst("zone")),
                parameters.containsKey(EMBED),
                parameters.containsKey(EMBED) ? looks(parameters) : Map.of());
    }

    /** The same of a form, whose address says how it is shown. */
    static Asked of(MultivaluedMap<String, String> form, MultivaluedMap<String, String> address) {
        if (address.containsKey(EMBED)) {
            form.putSingle(EMBED, "1");
            looks(address).forEach(form::putSingle);
        }
        return of(form);
    }

    /** The parameters that go along from page to page. In an embedded page no cookie remembers zone and looks. */
    Query kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        if (minutes > 0) {
            kept.put("duration", String.valueOf(minutes));
        }
        kept.putAll(Query.of("name", name, "email", email).parameters());
        new TreeSet<>(answers.keySet()).forEach(id -> kept.put(ANSWER + id, answers.get(id)));
        if (!visitor.isEmpty()) {
            kept.put("visitor", visitor);
        }
        if (embedded) {
            zone.ifPresent(known -> kept.put("zone", known.getId()));
            kept.putAll(shown().parameters());
        }
        return new Query(kept);
    }

    /** The parameters of an address that a form is sent to. */
    Query shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        if (embedded) {
            LOOKS.stream().filter(looks::containsKey).forEach(look -> shown.put(look, looks.get(look)));
            shown.put(EMBED, "1");
        }
        return new Query(shown);
    }

    /** Whether it tells nothing of who asks. */
    boolean anybodys() {
        return name.isEmpty() && email.isEmpty() && answers.isEmpty() && visitor.isEmpty();
    }

    /**
     * Whether the page shows just this. One that shows something in its place – a duration of the link's own for one that it
     * does not have, a month for one out of reach – there may be as many of as there are addresses.
     */
    boolean answeredBy(int shownMinutes, YearMonth shownMonth) {
        return (minutes == 0 || minutes == shownMinutes)
                && (month == null || month.equals(shownMonth))
                && (date == null || YearMonth.from(date).equals(shownMonth));
    }

    /** The same in the name of a visitor. */
    Asked as(String someone) {
        return new Asked(minutes, month, date, name, email, answers, someone, zone, embedded, looks);
    }

    /** The same with another duration. */
    Asked lasting(int others) {
        return new Asked(others, month, date, name, email, answers, visitor, zone, embedded, looks);
    }

    /** The same, on another day. */
    Asked on(LocalDate day) {
        return new Asked(minutes, YearMonth.from(day), day, name, email, answers, visitor, zone, embedded, looks);
    }

    /** The same with a name and an e-mail that were typed. */
    Asked from(String typedName, String typedEmail) {
        return new Asked(
                minutes, month, date, usable(typedName), usable(typedEmail), answers, visitor, zone, embedded, looks);
    }

    private static Map<String, String> answers(MultivaluedMap<String, String> parameters) {
        Map<String, String> answers = new LinkedHashMap<>();
        int room = LONGEST_ANSWERS;
        for (String name : new TreeSet<>(parameters.keySet())) {
            String value = name.startsWith(ANSWER) ? usable(parameters.getFirst(name)) : "";
            if (!value.isEmpty() && value.length() <= room) {
                answers.put(name.substring(ANSWER.length()), value);
                room -= value.length();
            }
        }
        return Map.copyOf(answers);
    }

    private static Map<String, String> looks(MultivaluedMap<String, String> parameters) {
        Map<String, String> looks = new LinkedHashMap<>();
        for (String look : LOOKS) {
            String value = parameters.getFirst(look);
            if (value != null && LOOK.matcher(value).matches()) {
                looks.put(look, value);
            }
        }
        return Map.copyOf(looks);
    }

    private static int minutes(String text) {
        return text != null && text.matches("[1-9]\\d{0,2}") ? Integer.parseInt(text) : 0;
    }

    /** Only what {@link Visitor} wrote. */
    private static String visitor(String text) {
        return text != null && Visitor.text(Visitor.read(text)).equals(text) ? text : "";
    }

    private static String usable(String value) {
        return value != null && !value.isBlank() && value.length() <= LONGEST ? value.strip() : "";
    }
}
