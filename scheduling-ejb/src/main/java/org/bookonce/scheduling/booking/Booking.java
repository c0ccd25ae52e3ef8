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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A meeting that was agreed (R7.1).
 *
 * <p>Life: it begins confirmed, is moved, cancelled once, missed or given to another host as {@link BookingLife} allows,
 * and stays cancelled. When it ends it is completed by time alone.
 *
 * <p>Its calendar UID never changes; its sequence rises with every change that people are told of (RFC 5546, section
 * 2.1.4).
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

    @Column(name = "event_type_id")
    private UUID eventTypeId;

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

    @Column(name = "change_notice")
    private Integer changeNotice;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancelled_by")
    private Party cancelledBy;

    @Column(name = "cancel_reason")
    private String cancelReason = "";

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "reassigned_at")
    private Instant reassignedAt;

    @Column(name = "no_show_at")
    private Instant noShowAt;

    private String notes = "";

    @Column(name = "notes_version")
    private int notesVersion;

    protected Booking() {}

    Booking(NewBooking wanted, Instant now) {
        this.id = wanted.id();
        this.hostId = wanted.host().id();
        this.oneOffId = wanted.origin().oneOffId();
        this.offeredSlotId = wanted.origin().offeredSlotId();
        this.eventTypeId = wanted.origin().eventTypeId();
        this.status = BookingStatus.CONFIRMED;
        this.uid = id + "@bookonce";
        this.formNonce = wanted.formNonce();
        this.changeNotice = wanted.changeNotice().orElse(null);
        this.createdAt = now;
        agreeOn(wanted.meeting());
        invite(wanted.invitee());
    }

    /** Its row as it is made: what {@link Bookings} inserts. */
    Object[] row(UUID tenantId, String answers) {
        return new Object[] {
            tenantId,
            id,
            hostId,
            oneOffId,
            offeredSlotId,
            eventTypeId,
            title,
            description,
            locationKind,
            locationText,
            status,
            start,
            end,
            localStart,
            zone,
            inviteeName,
            inviteeEmail,
            inviteeZone,
            inviteeLanguage,
            inviteeClock24,
            uid,
            sequence,
            formNonce,
            changeNotice,
            createdAt,
            answers
        };
    }

    private void invite(Invitee invitee) {
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
        takePlace(meeting.start(), meeting.end(), meeting.zone());
    }

    private void takePlace(Instant from, Instant until, ZoneId where) {
        this.start = from;
        this.end = until;
        this.zone = where;
        this.localStart = LocalDateTime.ofInstant(from, where);
    }

    /** What it is, and what may be done with it, at any moment. */
    BookingLife life() {
        return new BookingLife(status, start, end, Optional.ofNullable(changeNotice), noShowAt != null);
    }

    /** Cancels; the sequence rises, so that calendars take the cancellation for the newer word. */
    void cancel(Party by, String reason, Instant now) {
        forbid("cancelled by " + by, life().refusesCancelling(by, now));
        this.status = BookingStatus.CANCELLED;
        this.cancelledAt = now;
        this.cancelledBy = by;
        this.cancelReason = reason;
        this.sequence++;
    }

    /**
     * Takes place at another time from now on; the sequence rises.
     *
     * @param where the host's zone, in which the new time is agreed
     * @param slotId the offered slot that it is, or null
     */
    void move(Instant from, Instant until, ZoneId where, UUID slotId, Party by, Instant now) {
        forbid("moved by " + by, life().refusesMoving(by, now));
        takePlace(from, until, where);
        this.offeredSlotId = slotId;
        this.movedAt = now;
        this.sequence++;
    }

    /**
     * Somebody else takes it from now on, at the same time; the sequence rises.
     *
     * @param where the new host's zone, in which the time is agreed from now on
     */
    void reassign(UUID successor, ZoneId where, Instant now) {
        forbid("reassigned", life().refusesReassigning(now));
        this.hostId = successor;
        takePlace(start, end, where);
        this.reassignedAt = now;
        this.sequence++;
    }

    /** The invitee reads it this way from now on; what they are called, and where mails go, stays. */
    void readBy(Reading reading) {
        this.inviteeZone = reading.zone();
        this.inviteeLanguage = reading.language();
        this.inviteeClock24 = reading.clock24();
    }

    /** The invitee did not come. Nobody is told, so that the sequence stays. */
    void markNoShow(Instant now) {
        forbid("marked as a no-show", life().refusesNoShow(now));
        this.noShowAt = now;
    }

    /** The invitee came after all. */
    void undoNoShow(Instant now) {
        forbid("unmarked", life().refusesNoShow(now));
        this.noShowAt = null;
    }

    /** What the host's side writes down for itself, whatever became of the meeting. */
    void annotate(String text) {
        this.notes = text;
        this.notesVersion++;
    }

    private void forbid(String what, Optional<BookingError> refused) {
        refused.ifPresent(why -> {
            throw new IllegalStateException("a booking that is " + status + " cannot be " + what + ": " + why);
        });
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

    Optional<UUID> oneOffId() {
        return Optional.ofNullable(oneOffId);
    }

    Optional<UUID> eventTypeId() {
        return Optional.ofNullable(eventTypeId);
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

    /** When what people were told of it last happened. */
    Instant changedAt() {
        return Stream.of(createdAt, movedAt, reassignedAt, cancelledAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    String notes() {
        return notes;
    }

    int notesVersion() {
        return notesVersion;
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
