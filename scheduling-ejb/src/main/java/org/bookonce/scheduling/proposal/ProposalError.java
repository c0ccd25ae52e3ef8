package org.bookonce.scheduling.proposal;

import org.bookonce.tenant.shared.ErrorCode;

/** Why other times cannot be proposed, or a proposal cannot be accepted or answered. */
public enum ProposalError implements ErrorCode {
    /** The host does not want proposals for this link; it looks as if there were no such page. */
    NOT_WANTED("proposal.not-wanted", Kind.NOT_FOUND),
    NOT_FOUND("proposal.not-found", Kind.NOT_FOUND),
    /** Several proposals wait for an answer already (R8.5). */
    TOO_MANY("proposal.too-many", Kind.CONFLICT),
    UNREADABLE_TIME("proposal.unreadable-time", Kind.INVALID),
    INCOMPLETE_TIME("proposal.incomplete-time", Kind.INVALID),
    TWICE("proposal.twice", Kind.INVALID),
    OFFERED("proposal.offered", Kind.INVALID),
    TOO_FAR("proposal.too-far", Kind.INVALID),
    ZONE_UNKNOWN("proposal.zone-unknown", Kind.INVALID),
    /** Somebody accepted or answered it before. */
    SETTLED("proposal.settled", Kind.CONFLICT);

    private final String key;
    private final Kind kind;

    ProposalError(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
