package org.bookonce.stack.inside;

import static org.bookonce.stack.inside.AccessRow.Manner.CHANGES;
import static org.bookonce.stack.inside.AccessRow.Manner.PUBLIC;
import static org.bookonce.stack.inside.AccessRow.Manner.READS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bookonce.scheduling.proposal.AcceptProposedTime;
import org.bookonce.scheduling.proposal.AnswerProposal;
import org.bookonce.scheduling.proposal.ListProposals;
import org.bookonce.scheduling.proposal.ListWaitingProposals;
import org.bookonce.scheduling.proposal.NewProposal;
import org.bookonce.scheduling.proposal.ProposeTimes;
import org.bookonce.scheduling.proposal.ShowSentProposal;
import org.bookonce.tenant.shared.FormKeys;

/** The lines of counter-proposals (R2.12). */
final class ProposalRows {

    private static final Set<String> EVERYBODY = Set.of("owner", "admin", "member");
    private static final Set<String> INVITEES = Set.of();

    private ProposalRows() {}

    static List<AccessRow> all() {
        return List.of(
                AccessRow.of(ProposeTimes.class, PUBLIC, INVITEES, Thing.ONE_OFF_TOKEN, ProposalRows::propose),
                AccessRow.of(ShowSentProposal.class, PUBLIC, INVITEES, Thing.ONE_OFF_TOKEN, token -> AccessRow.use(
                                ShowSentProposal.class)
                        .show(token, propose(token))),
                AccessRow.of(
                        ListProposals.class, READS, EVERYBODY, Thing.ONE_OFF, id -> AccessRow.use(ListProposals.class)
                                .list(UUID.fromString(id))),
                AccessRow.of(ListWaitingProposals.class, READS, EVERYBODY, Thing.NOTHING, none -> AccessRow.use(
                                ListWaitingProposals.class)
                        .list()),
                AccessRow.of(AcceptProposedTime.class, CHANGES, EVERYBODY, Thing.PROPOSED_TIME, id -> AccessRow.use(
                                AcceptProposedTime.class)
                        .accept(UUID.fromString(id))),
                AccessRow.of(AnswerProposal.class, CHANGES, EVERYBODY, Thing.PROPOSAL, id -> AccessRow.use(
                                AnswerProposal.class)
                        .answer(UUID.fromString(id), "")));
    }

    private static String propose(String token) {
        String key = AccessRow.use(FormKeys.class).issue(NewProposal.formPurpose(AccessThings.oneOffOf(token)));
        String day = LocalDate.now(ZoneId.of("UTC")).plusDays(230).toString();
        return AccessRow.use(ProposeTimes.class)
                .propose(new NewProposal(
                        token,
                        List.of(new NewProposal.WallTime(day, "10:00")),
                        ZoneId.of("Asia/Tokyo"),
                        "",
                        "Ada",
                        "ada@access.example",
                        "",
                        "en",
                        true,
                        key));
    }
}
