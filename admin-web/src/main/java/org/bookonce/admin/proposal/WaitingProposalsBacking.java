package org.bookonce.admin.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.bookonce.scheduling.proposal.ListWaitingProposals;

/** How many proposals wait at each one-off of the list. */
@Named("waitingProposals")
@RequestScoped
public class WaitingProposalsBacking {

    @Inject
    ListWaitingProposals listWaitingProposals;

    private Map<UUID, Integer> waiting;

    @PostConstruct
    void load() {
        waiting = listWaitingProposals.list();
    }

    /** Those of a one-off. */
    public int of(UUID oneOff) {
        return waiting.getOrDefault(oneOff, 0);
    }
}
