package org.bookonce.publicweb.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.bookonce.publicweb.oneoff.SlotDay;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.publicweb.page.Page;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.Meeting;
import org.bookonce.scheduling.booking.Party;
import org.bookonce.scheduling.oneoff.MoveToOfferedSlot;
import org.bookonce.scheduling.oneoff.OfferedSlotView;
import org.bookonce.scheduling.oneoff.OtherSlots;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/** Puts what a booking can move to into its two pages. */
@ApplicationScoped
public class MovePages {

    @Inject
    Visit visit;

    @Inject
    BookingWording wording;

    @Inject
    FormKeys formKeys;

    /** The list of slots. */
    Response slots(BookingView booking, OtherSlots others, String path, String notice, int status) {
        Texts texts = visit.texts();
        Meeting meeting = booking.meeting();
        Times times = visit.times(wording.zone(booking));
        List<OfferedSlotView> slots = others.slots();
        Instant at = slots.isEmpty() ? meeting.start() : slots.get(0).start();
        MoveSlotsPage page = new MoveSlotsPage(
                visit.frame(texts.get("public.move.page", "title", meeting.title()), path + "/move", Query.NONE),
                wording.card(booking),
                visit.zoneLine(
                        times, false, booking.hostName(), meeting.zone(), at, path + "/move", Query.NONE.parameters()),
                notice,
                times.opening(times.day(meeting.start())),
                times.range(meeting.start(), meeting.end()),
                SlotDay.group(slots, times, visit.times(meeting.zone())),
                !others.any(),
                texts.get(
                        "public.move.none.next", "tohost", booking.viewer() == Party.HOST, "host", booking.hostName()),
                path);
        return new Page("booking/move.jte", page).with(status);
    }

    /** The form of a slot. */
    Response confirm(BookingView booking, OfferedSlotView slot, String path, String notice, int status) {
        Texts texts = visit.texts();
        Meeting meeting = booking.meeting();
        Times times = visit.times(wording.zone(booking));
        ConfirmMovePage page = new ConfirmMovePage(
                visit.frame(
                        texts.get("public.move.page", "title", meeting.title()),
                        path + "/move/" + slot.id(),
                        Query.NONE),
                wording.card(booking),
                notice,
                times.joined(times.day(meeting.start()), times.range(meeting.start(), meeting.end())),
                times.opening(times.day(slot.start())),
                times.range(slot.start(), slot.end()),
                times.zone().getId(),
                times.zoneName(slot.start()),
                visit.hostTime(slot.start(), times.zone(), meeting.zone()),
                texts.get("public.move.what", "other", wording.other(booking)),
                path + "/move",
                path,
                formKeys.issue(MoveToOfferedSlot.purpose(booking.id(), slot.id())),
                texts.get("public.move.submit", "day", times.shortDay(slot.start()), "time", times.time(slot.start())));
        return new Page("booking/confirm.jte", page).with(status);
    }
}
