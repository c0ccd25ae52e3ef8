package org.bookonce.admin.oneoff;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.scheduling.oneoff.OneOffView;

/** The one-off that another one is made from (R2.5), and whether the new one takes its place. */
public class DraftOrigin implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String title;
    private final boolean open;
    private final boolean held;
    private boolean replaced;

    DraftOrigin(OneOffView from) {
        id = from.id();
        title = from.title();
        open = from.status() == OneOffStatus.OPEN;
        held = from.hold();
    }

    UUID id() {
        return id;
    }

    /** Which links stop working when the new one is made: its own, or none. */
    public List<UUID> getClosed() {
        return open && replaced ? List.of(id) : List.of();
    }

    /** What it is called. */
    public String getTitle() {
        return title;
    }

    /** Whether it is open, so that there is something to choose. */
    public boolean isOpen() {
        return open;
    }

    /** Whether the new one can hold the times as the old one does: not while that one does it. */
    boolean letsHold() {
        return held && (!open || replaced);
    }

    /** Whether the new one takes its place. */
    public boolean isReplaced() {
        return replaced;
    }

    /** Takes whether the new one takes its place. */
    public void setReplaced(boolean replaced) {
        this.replaced = replaced;
    }
}
