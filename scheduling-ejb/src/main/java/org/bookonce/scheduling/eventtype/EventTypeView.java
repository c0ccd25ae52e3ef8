package org.bookonce.scheduling.eventtype;

import java.util.List;
import java.util.UUID;

/**
 * An event type for those who keep it.
 *
 * @param url its public address, absolute
 * @param gone those of its hosts who are deactivated: they stay until somebody else is chosen
 * @param changeable whether the person may change it
 */
public record EventTypeView(
        UUID id,
        UUID ownerId,
        boolean active,
        int version,
        EventTypeTerms terms,
        List<HostChoice> gone,
        String url,
        boolean changeable) {

    public EventTypeView {
        gone = List.copyOf(gone);
    }
}
