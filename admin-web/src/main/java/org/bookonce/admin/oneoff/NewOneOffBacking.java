package org.bookonce.admin.oneoff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.admin.frame.QrCode;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.CreatedOneOff;
import org.bookonce.scheduling.oneoff.DuplicateOneOff;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.OneOffError;
import org.bookonce.scheduling.oneoff.OneOffView;
import org.bookonce.scheduling.oneoff.ShowOneOff;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.membership.Teammate;
import org.bookonce.tenant.shared.BusinessException;

/**
 * The calendar-first form (R2.1–R2.5), empty or filled in from another one-off. Creates once, however often it is sent.
 * Its calendar is {@link NewOneOffTimesBacking}.
 */
@Named("newOneOff")
@ViewScoped
public class NewOneOffBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CreateOneOff createOneOff;

    @Inject
    transient DuplicateOneOff duplicateOneOff;

    @Inject
    transient ShowOneOff showOneOff;

    @Inject
    transient ListTeammates listTeammates;

    @Inject
    transient CurrentMember currentMember;

    @Inject
    transient FormRefusals refusals;

    @Inject
    transient ListAddress address;

    private final OneOffDraft draft = new OneOffDraft();
    private final DraftDays days = new DraftDays();
    private List<Teammate> organizers;
    private DraftOrigin origin;
    private boolean risky;
    private boolean holdRefused;
    private CreatedOneOff created;

    @PostConstruct
    void begin() {
        organizers = listTeammates.list();
        draft.setHost(offered(currentMember.reader().id()).toString());
        address.id("from").map(showOneOff::show).ifPresent(this::fill);
    }

    /** Fills the form in as another one was. */
    private void fill(OneOffView other) {
        origin = new DraftOrigin(other);
        draft.setHost(offered(other.hostId()).toString());
        draft.fill(other, getZone());
        draft.setHold(origin.letsHold());
        days.fill(other, getZone());
    }

    /** The person who is wanted, or, if their time cannot be offered, whoever can be and comes first. */
    private UUID offered(UUID wanted) {
        List<UUID> ids = organizers.stream().map(Teammate::id).toList();
        return ids.contains(wanted) || ids.isEmpty() ? wanted : ids.get(0);
    }

    /** Holds the times, or not, as what becomes of the other one allows. */
    public void chooseOrigin() {
        draft.setHold(origin.letsHold());
        reconsider();
    }

    /** Creates the one-off, unless that was done already. */
    public synchronized void create() {
        days.slots().forEach(slot -> slot.setError(""));
        if (created != null) {
            return;
        }
        try {
            NewOneOff wanted = draft.read(days, risky);
            created = origin == null
                    ? createOneOff.create(wanted)
                    : duplicateOneOff.duplicate(origin.id(), origin.isReplaced(), wanted);
        } catch (BusinessException refusal) {
            risky = refusal.code() == OneOffError.RISK;
            holdRefused =
                    refusal.fields().stream().anyMatch(error -> error.field().equals("hold"));
            refusals.show(refusal, draft, days);
        }
    }

    /** Creates it without hold, which the host has no room for (R1.6); everything else stays as it is typed. */
    public synchronized void createUnheld() {
        draft.setHold(false);
        create();
    }

    /** What was answered before is not known any more. */
    void reconsider() {
        risky = false;
        holdRefused = false;
    }

    /** The organizer's zone, in which all times of the form are. */
    public ZoneId getZone() {
        return organizers.stream()
                .filter(person -> person.id().toString().equals(draft.getHost()))
                .findFirst()
                .map(Teammate::zone)
                .orElseThrow();
    }

    /** The form's fields. */
    public OneOffDraft getDraft() {
        return draft;
    }

    /** The chosen days. */
    public DraftDays getDays() {
        return days;
    }

    /** What it is made from, or null. */
    public DraftOrigin getOrigin() {
        return origin;
    }

    /** Whom this person may create for. */
    public List<Teammate> getOrganizers() {
        return organizers;
    }

    /** Whether times meet something, which the person may accept (R2.4). */
    public boolean isRisky() {
        return risky;
    }

    /** Whether there is no room for holding the times, without which the one-off can still be made. */
    public boolean isHoldRefused() {
        return holdRefused;
    }

    /** What was made, or null. */
    public CreatedOneOff getCreated() {
        return created;
    }

    /** The address as a QR code, or null. */
    public QrCode getQrCode() {
        return created == null ? null : QrCode.of(created.url());
    }
}
