package org.bookonce.admin.oneoff;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.OneOffView;

/** What the creator chooses beyond what is offered, as it was typed (R2.12–2.14, R7.2). */
public class DraftChoices implements Serializable {

    /** Of the choice that the invitee may change nothing. */
    public static final String NEVER = "never";

    private static final long serialVersionUID = 1L;
    private static final List<String> NOTICES = List.of("0", "60", "240", "720", "1440", "2880", NEVER);

    private final DraftMoment release = new DraftMoment();
    private boolean replacement;
    private boolean proposals;
    private String changeNotice = "0";

    /** The input of the use case. */
    OneOffChoices read() {
        return new OneOffChoices(
                release.read(),
                replacement,
                proposals,
                NEVER.equals(changeNotice) ? null : Minutes.parse(changeNotice));
    }

    /** Chooses what was chosen for another one. */
    void fill(OneOffView other, ZoneId zone) {
        other.holdUntil().ifPresent(until -> release.fill(until.atZone(zone).toLocalDateTime()));
        replacement = other.replacement();
        proposals = other.proposals();
        changeNotice =
                other.changeNotice() == null ? NEVER : other.changeNotice().toString();
    }

    /** Whether anything is not as it is unless somebody chooses. */
    public boolean isChosen() {
        return replacement || proposals || !"0".equals(changeNotice) || !release.isEmpty();
    }

    /** What can be chosen of {@link #getChangeNotice}: minutes, or {@link #NEVER}. */
    public List<String> getNotices() {
        return Stream.concat(NOTICES.stream(), Stream.of(changeNotice))
                .distinct()
                .toList();
    }

    /** When held times are given back although the link stays open. */
    public DraftMoment getRelease() {
        return release;
    }

    /** Whether a new link is made when the booking is cancelled. */
    public boolean isReplacement() {
        return replacement;
    }

    /** Takes whether a new link is made. */
    public void setReplacement(boolean replacement) {
        this.replacement = replacement;
    }

    /** Whether the invitee may propose other times. */
    public boolean isProposals() {
        return proposals;
    }

    /** Takes whether the invitee may propose. */
    public void setProposals(boolean proposals) {
        this.proposals = proposals;
    }

    /** Until how many minutes before the start the invitee may change the booking, or {@link #NEVER}. */
    public String getChangeNotice() {
        return changeNotice;
    }

    /** Takes one of {@link #getNotices}. */
    public void setChangeNotice(String changeNotice) {
        this.changeNotice = changeNotice;
    }
}
