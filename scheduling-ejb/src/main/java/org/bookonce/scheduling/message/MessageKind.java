package org.bookonce.scheduling.message;

import java.util.List;
import java.util.stream.Stream;

/** What messages are about, as far as people tell them apart. */
public enum MessageKind {
    CONFIRMED("BOOKING_CONFIRMED"),
    MOVED("BOOKING_MOVED"),
    /** Another host takes it: to the invitee, to both hosts, to others who take part. */
    REASSIGNED("BOOKING_REASSIGNED"),
    CANCELLED("BOOKING_CANCELLED"),
    REMINDER("BOOKING_REMINDER"),
    /** To the host of a one-off. */
    ONE_OFF("ONE_OFF_"),
    /** About times that an invitee proposed: to the host, or back to the invitee. */
    PROPOSAL("PROPOSAL_"),
    /** About the organization, its people and its plan, and whatever else there is. */
    OTHER("");

    private final String prefix;

    MessageKind(String prefix) {
        this.prefix = prefix;
    }

    /** Of a message's kind as it is kept. */
    static MessageKind of(String kept) {
        return Stream.of(values())
                .filter(kind -> kept.startsWith(kind.prefix))
                .findFirst()
                .orElseThrow();
    }

    /** The SQL pattern that kinds as they are kept are like; for {@link #OTHER}, all those that they are not like. */
    List<String> patterns() {
        return this == OTHER
                ? Stream.of(values())
                        .filter(kind -> kind != OTHER)
                        .map(MessageKind::pattern)
                        .toList()
                : List.of(pattern());
    }

    private String pattern() {
        return prefix.replace("_", "\\_") + "%";
    }
}
