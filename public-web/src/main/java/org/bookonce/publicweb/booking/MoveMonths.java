package org.bookonce.publicweb.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.bookonce.publicweb.bookinglink.MonthPage;
import org.bookonce.publicweb.bookinglink.OfferedMonth;
import org.bookonce.publicweb.bookinglink.StartTime;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.publicweb.page.Page;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.scheduling.booking.BookingView;
import org.bookonce.scheduling.booking.Meeting;
import org.bookonce.scheduling.bookinglink.MoveToSlot;
import org.bookonce.scheduling.bookinglink.OtherStarts;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/** Puts what a booking of a booking link can move to into its two pages. */
@ApplicationScoped
public class MoveMonths {

    @Inject
    Visit visit;

    @Inject
    BookingWording wording;

    @Inject
    FormKeys formKeys;

    /** The month; {@code wanted} is the day whose times are asked for, or null. */
    Response month(BookingView booking, OtherStarts others, LocalDate wanted, String path, String notice, int status) {
        Texts texts = visit.texts();
        Meeting meeting = booking.meeting();
        ZoneId zone = wording.zone(booking);
        Times times = visit.times(zone);
        String own = path + "/move";
        OfferedMonth.Shown shown = new OfferedMonth.Shown(
                others.month(),
                wanted,
                others.minutes(),
                times,
                visit.times(meeting.zone()),
                texts,
                booking.hostName(),
                visit.weekStart(),
                own,
                Query.NONE);
        OfferedMonth month = OfferedMonth.of(shown);
        Query here = month.here(shown);
        Instant at = others.month().starts().stream().findFirst().orElse(meeting.start());
        MoveMonthPage page = new MoveMonthPage(
                visit.frame(texts.get("public.move.page", "title", meeting.title()), own, here),
                wording.card(booking),
                visit.zoneLine(times, false, booking.hostName(), meeting.zone(), at, own, here.parameters()),
                notice,
                times.opening(times.day(meeting.start())),
                times.range(meeting.start(), meeting.end()),
                month,
                new MonthPage.ChoiceForm(own, "", "", Map.of("zone", zone.getId()), Map.of()),
                path);
        return new Page("booking/month.jte", page).with(status);
    }

    /** The last look before it is moved. */
    Response confirm(BookingView booking, Instant start, Instant end, String path, String notice, int status) {
        Texts texts = visit.texts();
        Meeting meeting = booking.meeting();
        Times times = visit.times(wording.zone(booking));
        ConfirmMovePage page = new ConfirmMovePage(
                visit.frame(
                        texts.get("public.move.page", "title", meeting.title()),
                        path + "/move/" + StartTime.text(start),
                        Query.NONE),
                wording.card(booking),
                notice,
                times.joined(times.day(meeting.start()), times.range(meeting.start(), meeting.end())),
                times.opening(times.day(start)),
                times.range(start, end),
                times.zone().getId(),
                times.zoneName(start),
                visit.hostTime(start, times.zone(), meeting.zone()),
                texts.get("public.move.what", "other", wording.other(booking)),
                path + "/move" + Query.of("date", times.date(start).toString()),
                path,
                formKeys.issue(MoveToSlot.purpose(booking.id(), start)),
                texts.get("public.move.submit", "day", times.shortDay(start), "time", times.time(start)));
        return new Page("booking/confirm.jte", page).with(status);
    }
}
