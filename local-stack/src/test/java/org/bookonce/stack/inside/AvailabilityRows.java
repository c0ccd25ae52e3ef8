package org.bookonce.stack.inside;

import static org.bookonce.stack.inside.AccessRow.Manner.CHANGES;
import static org.bookonce.stack.inside.AccessRow.Manner.READS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bookonce.scheduling.availability.DeleteSchedule;
import org.bookonce.scheduling.availability.ListSchedules;
import org.bookonce.scheduling.availability.SaveSchedule;
import org.bookonce.scheduling.availability.ShowSchedule;
import org.bookonce.scheduling.availability.WantedSchedule;

/** The lines of availability (SPEC 3). */
final class AvailabilityRows {

    private static final Set<String> EVERYBODY = Set.of("owner", "admin", "member");

    private AvailabilityRows() {}

    static List<AccessRow> all() {
        return List.of(
                AccessRow.of(
                        ListSchedules.class, READS, EVERYBODY, Thing.HOST, host -> AccessRow.use(ListSchedules.class)
                                .list(UUID.fromString(host))),
                AccessRow.of(
                        ShowSchedule.class, READS, EVERYBODY, Thing.SCHEDULE, id -> AccessRow.use(ShowSchedule.class)
                                .show(UUID.fromString(id))),
                AccessRow.of(
                        SaveSchedule.class, CHANGES, EVERYBODY, Thing.HOST, host -> AccessRow.use(SaveSchedule.class)
                                .save(new WantedSchedule(
                                        Optional.empty(),
                                        UUID.fromString(host),
                                        "Access",
                                        "UTC",
                                        false,
                                        Map.of(),
                                        Map.of(),
                                        0))),
                AccessRow.of(DeleteSchedule.class, CHANGES, EVERYBODY, Thing.SCHEDULE, id -> AccessRow.use(
                                DeleteSchedule.class)
                        .delete(UUID.fromString(id))));
    }
}
