package org.bookonce.admin.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.proposal.AcceptProposedTime;
import org.bookonce.scheduling.proposal.AnswerProposal;
import org.bookonce.scheduling.proposal.ListProposals;
import org.bookonce.scheduling.proposal.ProposalError;
import org.bookonce.scheduling.proposal.ProposalList;
import org.bookonce.tenant.shared.BusinessException;

/** The proposals of one one-off: accepting a time is one click, answering takes a few words. */
@Named("proposals")
@ViewScoped
public class ProposalsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ListProposals listProposals;

    @Inject
    transient AcceptProposedTime acceptProposedTime;

    @Inject
    transient AnswerProposal answerProposal;

    @Inject
    transient ListAddress address;

    @Inject
    transient Frame frame;

    private UUID oneOff;
    private UUID asked;
    private String reply = "";
    private transient ProposalList view;

    @PostConstruct
    void open() {
        oneOff = frame.id();
    }

    /** The proposals as they are now. */
    public ProposalList getView() {
        if (view == null) {
            view = listProposals.list(oneOff);
        }
        return view;
    }

    /** How many times can be accepted: the only one is what the page is for. */
    public long getAcceptable() {
        return getView().rows().stream()
                .filter(ProposalList.Row::mayAnswer)
                .flatMap(row -> row.times().stream())
                .filter(ProposalList.Time::free)
                .count();
    }

    /** Books the time that the script names. */
    public void accept() {
        view = null;
        acceptProposedTime.accept(named());
    }

    /** Asks for the answer to the proposal that the script names. */
    public void ask() {
        asked = named();
        reply = "";
    }

    /** Changes nothing. */
    public void close() {
        asked = null;
    }

    /** Sends the answer; what is wrong with it is said at the field, which stays. */
    public void answer() {
        view = null;
        answerProposal.answer(asked, reply);
        asked = null;
    }

    /** The proposal that is being answered, or null. */
    public ProposalList.Row getAnswering() {
        return getView().rows().stream()
                .filter(row -> row.id().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private UUID named() {
        return address.id("id").orElseThrow(() -> new BusinessException(ProposalError.NOT_FOUND));
    }

    /** The answer, in the host's words. */
    public String getReply() {
        return reply;
    }

    /** Takes the answer. */
    public void setReply(String reply) {
        this.reply = reply == null ? "" : reply;
    }
}
