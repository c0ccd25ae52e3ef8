package org.bookonce.publicweb.oneoff;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.scheduling.proposal.NewProposal;
import org.bookonce.scheduling.proposal.NewProposal.WallTime;

/** What the form that proposes times holds, as typed; nothing is checked here but by the use case. */
record TypedProposal(List<WallTime> times, Optional<ZoneId> zone, String note, Typed who) {

    static TypedProposal first(Asked asked, OpenedOneOff oneOff) {
        return new TypedProposal(rows(row -> new WallTime("", "")), Optional.empty(), "", Typed.first(asked, oneOff));
    }

    static TypedProposal of(MultivaluedMap<String, String> form) {
        return new TypedProposal(
                rows(row -> new WallTime(Typed.value(form, "day" + row), Typed.value(form, "time" + row))),
                Typed.zone(form),
                Typed.value(form, "note"),
                Typed.of(form));
    }

    private static List<WallTime> rows(java.util.function.IntFunction<WallTime> row) {
        return IntStream.rangeClosed(1, NewProposal.TIMES).mapToObj(row).toList();
    }
}
