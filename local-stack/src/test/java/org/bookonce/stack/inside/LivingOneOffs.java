package org.bookonce.stack.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.departure.CancelUpcomingBookings;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOffs;
import org.bookonce.scheduling.oneoff.DuplicateOneOff;
import org.bookonce.scheduling.oneoff.ExportOneOffs;
import org.bookonce.scheduling.oneoff.ListOneOffs;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OneOffList;
import org.bookonce.scheduling.oneoff.OneOffRow;
import org.bookonce.scheduling.oneoff.OneOffSort;
import org.bookonce.scheduling.oneoff.ShowHeldHours;
import org.bookonce.scheduling.oneoff.ShowOneOff;
import org.bookonce.scheduling.oneoff.ShowReplacement;

/** One-offs of two organizations, and where they stand in the list. */
abstract class LivingOneOffs {

    static final int ROUNDS = 15;
    static final OneOffChoices REPLACED = new OneOffChoices(null, true, true, 240);

    static UUID tenant;
    static UUID releasing;

    @Inject
    DuplicateOneOff duplicate;

    @Inject
    ShowOneOff show;

    @Inject
    ShowReplacement showReplacement;

    @Inject
    CancelUpcomingBookings cancelAll;

    @Inject
    ShowHeldHours heldHours;

    @Inject
    DeleteOneOffs deleteAll;

    @Inject
    ListOneOffs list;

    @Inject
    ExportOneOffs export;

    @Resource
    ManagedExecutorService executor;

    OneOffLife life;

    static OneOffChoices until(LocalDateTime moment) {
        return new OneOffChoices(moment, false, false, 0);
    }

    static OneOffFilter filter(OneOffSort sort, Optional<String> cursor, int size) {
        return new OneOffFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), false, "", Optional.empty(), sort, cursor, size);
    }

    static OneOffFilter related(CreatedOneOff link) {
        return new OneOffFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                "",
                Optional.of(link.id()),
                OneOffSort.NEWEST,
                Optional.empty(),
                200);
    }

    OneOffRow replacementOf(CreatedOneOff link) {
        return rows(related(link)).stream()
                .filter(row -> row.madeFrom().equals(Optional.of(link.id())))
                .findFirst()
                .orElseThrow();
    }

    OneOffRow row(CreatedOneOff link) {
        return rows(related(link)).stream()
                .filter(row -> row.id().equals(link.id()))
                .findFirst()
                .orElseThrow();
    }

    List<OneOffRow> rows(OneOffFilter filter) {
        return list(filter).rows();
    }

    OneOffList list(OneOffFilter filter) {
        return life().people().as("owner", () -> list.list(filter));
    }

    OneOffLife life() {
        if (life == null) {
            life = new OneOffLife();
        }
        return life;
    }
}
