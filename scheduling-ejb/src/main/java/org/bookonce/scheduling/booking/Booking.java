package org.bookonce.scheduling.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A meeting that was agreed (R7.1). It begins confirmed; it can be cancelled once, by the invitee until it starts, by
 * the host at any time, and stays cancelled. Its calendar UID never changes; its sequence rises with every change that
 * people are told of (RFC 5546, section 2.1.4).
 */
@Entity
@Table(name = "booking")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id")
class Booking {

    @Id
    private UUID id;

    @Column(name = "host_id")
    private UUID hostId;

    @Column(name = "one_off_id")
    private UUID oneOffId;

    @Column(name = "offered_slot_id")
    private UUID offeredSlotId;

    private String title;
    private String description;

    @Column(name = "location_kind")
    private String locationKind;

    @Column(name = "location_text")
    private String locationText;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    @Column(name = "starts_at")
    private Instant start;

    @Column(name = "ends_at")
    private Instant end;

    @Column(name = "local_start")
    private LocalDateTime localStart;

    private ZoneId zone;

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

    private String uid;
    private int sequence;

    @Column(name = "form_nonce")
    private byte[] formNonce;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancelled_by")
    private Party cancelledBy;

    @Column(name = "cancel_reason")
    private String cancelReason = "";

    protected Booking() {}

    Booking(UUID id, UUID hostId, Meeting meeting, Invitee invitee, byte[] formNonce, Instant now) {
        this.id = id;
        this.hostId = hostId;
        this.status = BookingStatus.CONFIRMED;
        this.uid = id + "@bookonce";
        this.formNonce = formNonce;
        this.createdAt = now;
        agreeOn(meeting);
        this.inviteeName = invitee.name();
        this.inviteeEmail = invitee.email().orElse(null);
        this.inviteeZone = invitee.zone();
        this.inviteeLanguage = invitee.language();
        this.inviteeClock24 = invitee.clock24();
    }

    private void agreeOn(Meeting meeting) {
        this.title = meeting.title();
        this.description = meeting.description();
        this.locationKind = meeting.locationKind();
        this.locationText = meeting.locationText();
        this.start = meeting.start();
        this.end = meeting.end();
        this.zone = meeting.zone();
        this.localStart = LocalDateTime.ofInstant(meeting.start(), meeting.zone());
    }

    /** It came about through this offered slot of a one-off. */
    void cameFrom(UUID oneOffId, UUID offeredSlotId) {
        this.oneOffId = oneOffId;
        this.offeredSlotId = offeredSlotId;
    }

    /** The one-off it came about through, if it did. */
    Optional<UUID> oneOffId() {
        return Optional.ofNullable(oneOffId);
    }

    /** Whether this party may cancel at this moment. */
    boolean mayBeCancelled(Party by, Instant now) {
        return status == BookingStatus.CONFIRMED && (by == Party.HOST || now.isBefore(start));
    }

    /** Cancels; the sequence rises, so that calendars take the cancellation for the newer word. */
    void cancel(Party by, String reason, Instant now) {
        if (!mayBeCancelled(by, now)) {
            throw new IllegalStateException("a booking that is " + status + " cannot be cancelled by " + by);
        }
        this.status = BookingStatus.CANCELLED;
        this.cancelledAt = now;
        this.cancelledBy = by;
        this.cancelReason = reason;
        this.sequence++;
    }

    UUID id() {
        return id;
    }

    UUID hostId() {
        return hostId;
    }

    BookingStatus status() {
        return status;
    }

    Meeting meeting() {
        return new Meeting(title, description, locationKind, locationText, start, end, zone);
    }

    Invitee invitee() {
        return new Invitee(
                inviteeName, Optional.ofNullable(inviteeEmail), inviteeZone, inviteeLanguage, inviteeClock24);
    }

    String uid() {
        return uid;
    }

    int sequence() {
        return sequence;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    Optional<Party> cancelledBy() {
        return Optional.ofNullable(cancelledBy);
    }

    String cancelReason() {
        return cancelReason;
    }
}
