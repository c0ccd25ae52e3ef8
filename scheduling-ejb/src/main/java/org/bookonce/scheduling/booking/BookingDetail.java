package org.bookonce.scheduling.booking;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A booking as the host, owners and admins see it in the console.
 *
 * @param answers what the booking form asked; none where it asked nothing
 * @param hostZone where the host is now, which may be another zone than the one it was agreed in
 * @param sequence which version of the booking this is, for whoever moves it
 * @param mayReassign whether the reader can have somebody else take it (R7.4)
 * @param inviteeMayChange whether the invitee can still cancel or move it (R7.2)
 * @param mayMarkNoShow whether it can be said that the invitee did not come
 * @param noShow whether that was said
 * @param notes of the host's side; never shown to the invitee
 * @param notesVersion which version of the notes this is, for whoever writes on
 * @param oneOffId the one-off it came from
 * @param history everything that happened, the earliest first
 */
public record BookingDetail(
        BookingView view,
        List<Answer> answers,
        UUID hostId,
        ZoneId hostZone,
        int sequence,
        boolean mayReassign,
        boolean inviteeMayChange,
        boolean mayMarkNoShow,
        boolean noShow,
        String notes,
        int notesVersion,
        Optional<UUID> oneOffId,
        List<HistoryLine> history) {}
