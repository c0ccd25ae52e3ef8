package org.bookonce.admin.oneoff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.oneoff.DeleteOneOffs;
import org.bookonce.scheduling.oneoff.OneOffError;
import org.bookonce.scheduling.oneoff.OneOffRow;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/** What can be done with several one-offs of the list at once. */
@Named("oneOffBulk")
@ViewScoped
public class OneOffBulkBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DeleteOneOffs deleteOneOffs;

    @Inject
    transient OneOffListBacking list;

    @Inject
    transient ListAddress address;

    private List<OneOffRow> chosen = List.of();
    private DeleteOneOffs.Deleted done;

    /** Asks before deleting those that the script names; where all of them are booked there is nothing to ask. */
    public void ask() {
        close();
        List<OneOffRow> named = Arrays.stream(address.text("ids").split(","))
                .map(id -> list.row(id).orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND)))
                .toList();
        if (named.stream().noneMatch(OneOffRow::deletable)) {
            throw new BusinessException(OneOffError.BOOKED_CANNOT_BE_DELETED);
        }
        chosen = named;
    }

    /** Deletes those that it was asked about, and can be. */
    public void delete() {
        List<OneOffRow> asked = chosen;
        close();
        if (!asked.isEmpty()) {
            done = deleteOneOffs.delete(asked.stream().map(OneOffRow::id).toList());
            list.load();
        }
    }

    /** Changes nothing. */
    public void close() {
        chosen = List.of();
        done = null;
    }

    /** Whether there is something to answer. */
    public boolean isAsking() {
        return !chosen.isEmpty();
    }

    /** How many will be deleted. */
    public long getDeletable() {
        return chosen.stream().filter(OneOffRow::deletable).count();
    }

    /** Those that were chosen. */
    public List<UUID> getIds() {
        return chosen.stream().map(OneOffRow::id).toList();
    }

    /** How many links stop working. */
    public long getOpen() {
        return chosen.stream().filter(row -> row.status() == OneOffStatus.OPEN).count();
    }

    /** How many hours are free again. */
    public double getHeldHours() {
        return chosen.stream().mapToInt(OneOffRow::heldMinutes).sum() / 60.0;
    }

    /** Those that stay, since they are booked. */
    public List<OneOffRow> getBooked() {
        return chosen.stream()
                .filter(row -> row.status() == OneOffStatus.BOOKED)
                .toList();
    }

    /** What was done last, or null. */
    public DeleteOneOffs.Deleted getDone() {
        return done;
    }
}
