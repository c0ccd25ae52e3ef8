package org.bookonce.publicweb.page;

import java.util.Optional;
import java.util.SortedSet;
import org.bookonce.scheduling.booking.Party;
import org.bookonce.tenant.text.Texts;

/** How durations and places are put into words. */
public final class Wording {

    private static final int HOUR = 60;

    private Wording() {}

    /** "30 minutes", "1 hour", "1 h 30 min", or several of them joined by "or". */
    public static String durations(Texts texts, SortedSet<Integer> minutes) {
        String last = duration(texts, minutes.last());
        if (minutes.size() == 1) {
            return last;
        }
        String list = String.join(
                texts.get("public.duration.comma"),
                minutes.headSet(minutes.last()).stream()
                        .map(m -> duration(texts, m))
                        .toList());
        return texts.get("public.duration.or", "list", list, "last", last);
    }

    /** What the invitee is told about where the meeting takes place (R2.2). */
    public static Optional<String> place(Texts texts, String kind, String text, String host) {
        String key = "public.location." + kind;
        String place = texts.has(key) ? texts.get(key, "text", text, "host", host) : text;
        return Optional.of(place).filter(p -> !p.isBlank());
    }

    /** Where the meeting was agreed to take place, as one of its parties reads it; empty where nobody said. */
    public static String agreedPlace(Texts texts, String kind, String text, String host, Party viewer) {
        return switch (kind) {
            case "VIDEO" -> texts.get("public.location.VIDEO");
            case "PHONE_HOST_CALLS", "PHONE_INVITEE_CALLS" ->
                texts.get("public.agreed." + kind + "." + viewer, "text", text, "host", host);
            default -> text;
        };
    }

    /** Which drawing stands beside a place of this kind. */
    public static String icon(String kind) {
        return switch (kind) {
            case "VIDEO" -> "video";
            case "PHONE_HOST_CALLS", "PHONE_INVITEE_CALLS" -> "phone";
            default -> "place";
        };
    }

    private static String duration(Texts texts, int minutes) {
        if (minutes < HOUR || minutes < 2 * HOUR && minutes % HOUR != 0 && minutes % 15 != 0) {
            return texts.get("public.duration", "minutes", minutes);
        }
        if (minutes % HOUR == 0) {
            return texts.get("public.duration.hours", "hours", minutes / HOUR);
        }
        return texts.get("public.duration.both", "hours", minutes / HOUR, "minutes", minutes % HOUR);
    }
}
