package org.bookonce.admin.oneoff;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.UUID;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.OneOffView;

/** The form as it was typed (R2.2). A bean of texts and choices; {@link #read} makes it the use case's input. */
public class OneOffDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String host = "";
    private String title = "";
    private String description = "";
    private String minutes = "30";
    private String locationKind = LocationKind.VIDEO.name();
    private String locationText = "";
    private boolean hold = true;
    private boolean contactRequired = true;
    private String inviteeName = "";
    private String inviteeEmail = "";
    private final DraftMoment expiry = new DraftMoment();
    private final DraftChoices choices = new DraftChoices();

    /** The input of the use case, with the slots of {@code days}. */
    NewOneOff read(DraftDays days, boolean riskAccepted) {
        return new NewOneOff(
                hostId(),
                title,
                description,
                Minutes.parse(minutes),
                new Location(LocationKind.valueOf(locationKind), locationText),
                days.slots().stream().map(DraftSlot::read).toList(),
                hold,
                expiry.read(),
                contactRequired,
                inviteeName,
                inviteeEmail,
                choices.read(),
                riskAccepted);
    }

    UUID hostId() {
        return UUID.fromString(host);
    }

    /** Says what another one says, in the organizer's zone. */
    void fill(OneOffView other, ZoneId zone) {
        title = other.title();
        description = other.description();
        minutes = Integer.toString(other.minutes());
        locationKind = other.location().kind().name();
        locationText = other.location().text();
        contactRequired = other.contactRequired();
        inviteeName = other.inviteeName();
        inviteeEmail = other.inviteeEmail();
        other.expiresAt().ifPresent(at -> expiry.fill(at.atZone(zone).toLocalDateTime()));
        choices.fill(other, zone);
    }

    /** Whether the kind of place needs a text: an address, a number, a sentence. */
    public boolean isLocationTextNeeded() {
        return LocationKind.valueOf(locationKind).needsText();
    }

    /** The organizer's id. */
    public String getHost() {
        return host;
    }

    /** Takes the organizer's id. */
    public void setHost(String host) {
        this.host = host;
    }

    /** What the meeting is called. */
    public String getTitle() {
        return title;
    }

    /** Takes the title. */
    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    /** What the invitee reads above the times. */
    public String getDescription() {
        return description;
    }

    /** Takes the description. */
    public void setDescription(String description) {
        this.description = description == null ? "" : description;
    }

    /** Length that new rows begin with. */
    public String getMinutes() {
        return minutes;
    }

    /** Takes the default length. */
    public void setMinutes(String minutes) {
        this.minutes = minutes == null ? "" : minutes;
    }

    /** Name of the {@link LocationKind}. */
    public String getLocationKind() {
        return locationKind;
    }

    /** Takes the kind of place. */
    public void setLocationKind(String locationKind) {
        this.locationKind = LocationKind.valueOf(locationKind).name();
    }

    /** Address, number or sentence. */
    public String getLocationText() {
        return locationText;
    }

    /** Takes the text of the place. */
    public void setLocationText(String locationText) {
        this.locationText = locationText == null ? "" : locationText;
    }

    /** Whether the times are kept for this meeting. */
    public boolean isHold() {
        return hold;
    }

    /** Takes whether the times are kept. */
    public void setHold(boolean hold) {
        this.hold = hold;
    }

    /** Whether the invitee has to give name and e-mail. */
    public boolean isContactRequired() {
        return contactRequired;
    }

    /** Takes whether name and e-mail are needed. */
    public void setContactRequired(boolean contactRequired) {
        this.contactRequired = contactRequired;
    }

    /** The invitee's name, if known beforehand. */
    public String getInviteeName() {
        return inviteeName;
    }

    /** Takes the invitee's name. */
    public void setInviteeName(String inviteeName) {
        this.inviteeName = inviteeName == null ? "" : inviteeName;
    }

    /** The invitee's e-mail, if known beforehand. */
    public String getInviteeEmail() {
        return inviteeEmail;
    }

    /** Takes the invitee's e-mail. */
    public void setInviteeEmail(String inviteeEmail) {
        this.inviteeEmail = inviteeEmail == null ? "" : inviteeEmail;
    }

    /** When the link expires; without a day, when its last time begins. */
    public DraftMoment getExpiry() {
        return expiry;
    }

    /** What else is chosen. */
    public DraftChoices getChoices() {
        return choices;
    }
}
