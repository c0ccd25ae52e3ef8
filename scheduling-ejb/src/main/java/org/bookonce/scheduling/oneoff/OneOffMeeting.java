package org.bookonce.scheduling.oneoff;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.tenant.shared.Token;
import org.bookonce.tenant.tenancy.Sql;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * Hand-picked times behind a link that books once (SPEC 2).
 *
 * <p>Life: it is made open and never edited (R2.5). It closes once: <em>booked</em> by its first booking (which
 * {@link OneOffMeetings#use} decides, in the database), <em>deleted</em> by its host or an admin, or <em>expired</em>
 * by time alone, at its expiry or when its last offered slot, or the last proposed time that waits for an answer,
 * begins (R2.6). Nothing opens it again.
 */
@Entity
@Table(name = "one_off")
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = "eclipselink.tenant-id")
class OneOffMeeting {

    @Id
    private UUID id;

    @Column(name = "host_id")
    private UUID hostId;

    @Column(name = "created_by")
    private UUID createdBy;

    private String title;
    private String description;
    private int minutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "location_kind")
    private LocationKind locationKind;

    @Column(name = "location_text")
    private String locationText;

    private boolean hold;

    @Column(name = "contact_required")
    private boolean contactRequired;

    @Column(name = "invitee_name")
    private String inviteeName;

    @Column(name = "invitee_email")
    private String inviteeEmail;

    @Column(name = "hold_until")
    private Instant holdUntil;

    private boolean replacement;
    private boolean proposals;

    @Column(name = "change_notice")
    private Integer changeNotice;

    private ZoneId zone;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "made_from")
    private UUID madeFrom;

    @Column(name = "token_seed")
    private byte[] tokenSeed;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "deleted_by")
    private UUID deletedBy;

    @OneToMany(mappedBy = "oneOff", cascade = CascadeType.PERSIST)
    @OrderBy("start")
    private List<OfferedSlot> slots = new ArrayList<>();

    protected OneOffMeeting() {}

    OneOffMeeting(UUID id, UUID createdBy, OneOffTerms terms, List<OfferedTime> times, Token token, Instant now) {
        this.id = id;
        this.hostId = terms.hostId();
        this.createdBy = createdBy;
        this.title = terms.title();
        this.description = terms.description();
        this.minutes = terms.minutes();
        this.locationKind = terms.location().kind();
        this.locationText = terms.location().text();
        this.hold = terms.hold();
        this.contactRequired = terms.contactRequired();
        this.inviteeName = terms.inviteeName();
        this.inviteeEmail = terms.inviteeEmail();
        this.holdUntil = terms.holdUntil();
        this.replacement = terms.replacement();
        this.proposals = terms.proposals();
        this.changeNotice = terms.changeNotice();
        this.zone = terms.zone();
        this.expiresAt = terms.expiresAt();
        this.closesAt = terms.closesAt(times);
        this.tokenSeed = token.seed();
        this.tokenHash = token.hash();
        this.createdAt = now;
        times.forEach(time -> slots.add(new OfferedSlot(this, time)));
    }

    /** As its row says, for its booking; nothing manages it, and what it is made from is left out. */
    static OneOffMeeting read(ResultSet row) throws SQLException {
        OneOffMeeting meeting = new OneOffMeeting();
        meeting.id = Sql.uuid(row, "id");
        meeting.hostId = Sql.uuid(row, "host_id");
        meeting.createdBy = Sql.uuid(row, "created_by");
        meeting.title = row.getString("title");
        meeting.description = row.getString("description");
        meeting.minutes = row.getInt("minutes");
        meeting.locationKind = LocationKind.valueOf(row.getString("location_kind"));
        meeting.locationText = row.getString("location_text");
        meeting.hold = row.getBoolean("hold");
        meeting.contactRequired = row.getBoolean("contact_required");
        meeting.inviteeName = row.getString("invitee_name");
        meeting.inviteeEmail = row.getString("invitee_email");
        meeting.changeNotice = row.getObject("change_notice", Integer.class);
        meeting.zone = Sql.zone(row, "zone");
        meeting.closesAt = Sql.instant(row, "closes_at");
        meeting.tokenSeed = row.getBytes("token_seed");
        meeting.usedAt = Sql.instant(row, "used_at");
        meeting.deletedAt = Sql.instant(row, "deleted_at");
        return meeting;
    }

    /** The same with its slots, in order. */
    OneOffMeeting offering(List<OfferedSlot> offered) {
        this.slots = offered;
        return this;
    }

    /** It was made from another one: by hand (R2.5), or in place of a cancelled booking (R2.13). */
    void cameFrom(UUID another) {
        this.madeFrom = another;
    }

    /** Its state at an instant. */
    OneOffStatus status(Instant now) {
        return OneOffStatus.of(usedAt, deletedAt, closesAt, now);
    }

    /** Closes it for good; a booked one cannot be deleted (R2.6). */
    void delete(UUID by, Instant now) {
        if (usedAt != null) {
            throw new IllegalStateException("a booked one-off cannot be deleted");
        }
        this.deletedAt = now;
        this.deletedBy = by;
    }

    /**
     * Stays open until the last proposed time that waits for an answer begins, but never beyond the expiry that its
     * creator set (R2.6, R2.12).
     */
    void waitUntil(Optional<Instant> lastProposed) {
        Instant lastOffered = slots.stream()
                .map(OfferedSlot::start)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Instant last = lastProposed.filter(lastOffered::isBefore).orElse(lastOffered);
        this.closesAt = OneOffTerms.closesAt(expiresAt, last);
    }

    /** Adds a proposed time that is booked in the same transaction (R2.12); nothing else adds one (R2.5). */
    OfferedSlot offer(OfferedTime time) {
        OfferedSlot slot = new OfferedSlot(this, time);
        slots.add(slot);
        return slot;
    }

    UUID id() {
        return id;
    }

    UUID hostId() {
        return hostId;
    }

    UUID createdBy() {
        return createdBy;
    }

    String title() {
        return title;
    }

    /** What it says, for another one like it. */
    OneOffTerms terms() {
        return new OneOffTerms(
                hostId,
                title,
                description,
                minutes,
                location(),
                hold,
                zone,
                expiresAt,
                contactRequired,
                inviteeName(),
                inviteeEmail(),
                holdUntil,
                replacement,
                proposals,
                changeNotice);
    }

    String description() {
        return description;
    }

    int minutes() {
        return minutes;
    }

    Location location() {
        return new Location(locationKind, locationText);
    }

    boolean contactRequired() {
        return contactRequired;
    }

    String inviteeName() {
        return Optional.ofNullable(inviteeName).orElse("");
    }

    String inviteeEmail() {
        return Optional.ofNullable(inviteeEmail).orElse("");
    }

    /** Until when its times are held: as long as it is open, or less (R2.14). */
    Instant holdUntil() {
        return holdUntil == null || closesAt.isBefore(holdUntil) ? closesAt : holdUntil;
    }

    /** Whether a replacement is made when its booking is cancelled (R2.13). */
    boolean replacement() {
        return replacement;
    }

    /** Whether the invitee may propose other times (R2.12). */
    boolean proposals() {
        return proposals;
    }

    /** Minutes before the start until which the invitee may change the booking, if they may (R7.2). */
    Optional<Integer> changeNotice() {
        return Optional.ofNullable(changeNotice);
    }

    ZoneId zone() {
        return zone;
    }

    boolean hold() {
        return hold;
    }

    byte[] tokenSeed() {
        return tokenSeed;
    }

    Instant closesAt() {
        return closesAt;
    }

    List<OfferedSlot> slots() {
        return List.copyOf(slots);
    }

    Optional<OfferedSlot> slot(UUID slotId) {
        return slots.stream().filter(slot -> slot.id().equals(slotId)).findFirst();
    }
}
