package org.bookonce.admin.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bookonce.admin.frame.Reader;
import org.bookonce.scheduling.proposal.ListWaitingProposals;

/** Whose proposals wait at each one-off of the list, and what is said of them before they are closed with its link. */
@Named("waitingProposals")
@RequestScoped
public class WaitingProposalsBacking {

    /** How many names a question holds; of more it says how many. */
    private static final int NAMES = 3;

    @Inject
    ListWaitingProposals listWaitingProposals;

    @Inject
    Reader reader;

    private Map<UUID, List<String>> waiting;

    @PostConstruct
    void load() {
        waiting = listWaitingProposals.list();
    }

    /** How many wait at a one-off. */
    public int of(UUID oneOff) {
        return waiting.getOrDefault(oneOff, List.of()).size();
    }

    /** Which ones are closed with the links of these one-offs, in a sentence; empty when none waits. */
    public String closedWith(List<UUID> oneOffs) {
        List<String> names = oneOffs.stream()
                .flatMap(id -> waiting.getOrDefault(id, List.of()).stream())
                .toList();
        String first = names.stream()
                .limit(NAMES)
                .map(reader::apart)
                .collect(Collectors.joining(reader.texts().get("console.proposals.comma")));
        return names.isEmpty()
                ? ""
                : reader.texts()
                        .get(
                                "console.proposals.break",
                                "n",
                                names.size(),
                                "names",
                                first,
                                "more",
                                Math.max(0, names.size() - NAMES));
    }
}
