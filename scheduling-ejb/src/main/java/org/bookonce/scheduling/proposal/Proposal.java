package org.bookonce.scheduling.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.booking.Invitee;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * Other times that an invitee proposes for a one-off (R2.12).
 *
 * <p>Life: it waits from the beginning, and is settled once: <em>accepted</em> or <em>answered</em> by the host or an
 * admin, or <em>closed</em> with its link. Nothing makes it wait again.
 */
@Entity
@Table(name = "proposal")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id")
class Proposal {

    @Id
    private UUID id;

    @Column(name = "one_off_id")
    private UUID oneOffId;

    private String note;
    private String place;

    @Column(name = "invitee_name")
    private String inviteeName;

    @Column(name = "invitee_email")
    private String inviteeEmail;

    @Column(name = "invitee_zone")
    private ZoneId inviteeZone;

    @Column(name = "invitee_language")
    private String inviteeLanguage;

    @Column(name = "invitee_clock24")
    private boolean inviteeClock24;

    @Column(name = "form_nonce")
    private byte[] formNonce;

    @Column(name = "created_at")
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private UUID settledBy;

    private String reply = "";

    @Column(name = "booking_id")
    private UUID bookingId;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.PERSIST)
    @OrderBy("start")
    private List<ProposedTime> times = new ArrayList<>();

    protected Proposal() {}

    Proposal(UUID id, UUID oneOffId, Invitee invitee, String note, String place, byte[] formNonce, Instant now) {
        this.id = id;
        this.oneOffId = oneOffId;
        this.note = note;
        this.place = place;
        this.inviteeName = invitee.name();
        this.inviteeEmail = invitee.email().orElseThrow();
        this.inviteeZone = invitee.zone();
        this.inviteeLanguage = invitee.language();
        this.inviteeClock24 = invitee.clock24();
        this.formNonce = formNonce;
        this.createdAt = now;
        this.status = ProposalStatus.WAITING;
    }

    /** Adds a time before it is kept. */
    void propose(ProposalInput.Resolved time, Duration length) {
        times.add(new ProposedTime(this, time, length));
    }

    boolean waiting() {
        return status == ProposalStatus.WAITING;
    }

    /** The host takes one of its times. */
    void accept(UUID by, Instant now) {
        settle(ProposalStatus.ACCEPTED, now);
        this.settledBy = by;
    }

    /** What became of it, once the time is booked. */
    void becameBooking(UUID booking) {
        if (status != ProposalStatus.ACCEPTED) {
            throw new IllegalStateException("a proposal that is " + status + " becomes no booking");
        }
        this.bookingId = booking;
    }

    /** The host takes none of its times, and says so. */
    void answer(UUID by, String reply, Instant now) {
        settle(ProposalStatus.ANSWERED, now);
        this.settledBy = by;
        this.reply = reply;
    }

    /** Its link was closed. */
    void close(Instant now) {
        settle(ProposalStatus.CLOSED, now);
    }

    private void settle(ProposalStatus end, Instant now) {
        if (!waiting()) {
            throw new IllegalStateException("a proposal that is " + status + " cannot become " + end);
        }
        this.status = end;
        this.settledAt = now;
    }

    UUID id() {
        return id;
    }

    UUID oneOffId() {
        return oneOffId;
    }

    String note() {
        return note;
    }

    String place() {
        return place;
    }

    Invitee invitee() {
        return new Invitee(inviteeName, Optional.of(inviteeEmail), inviteeZone, inviteeLanguage, inviteeClock24);
    }

    String email() {
        return inviteeEmail;
    }

    byte[] formNonce() {
        return formNonce;
    }

    ProposalStatus status() {
        return status;
    }

    /** The same at an instant, when its link is in this state: what nobody settled may have lapsed. */
    ProposalStatus status(OneOffStatus link, Instant now) {
        boolean over = link != OneOffStatus.OPEN || times.stream().noneMatch(time -> now.isBefore(time.start()));
        return waiting() && over ? ProposalStatus.LAPSED : status;
    }

    /** The host's answer, or empty. */
    String reply() {
        return reply;
    }

    List<ProposedTime> times() {
        return List.copyOf(times);
    }

    ProposedTime time(UUID timeId) {
        return times.stream()
                .filter(time -> time.id().equals(timeId))
                .findFirst()
                .orElseThrow();
    }
}
