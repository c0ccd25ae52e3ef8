package org.bookonce.publicweb.oneoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.Page;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.publicweb.page.Wording;
import org.bookonce.publicweb.page.ZoneLine;
import org.bookonce.scheduling.oneoff.BookOfferedSlot;
import org.bookonce.scheduling.oneoff.OfferedSlotView;
import org.bookonce.scheduling.oneoff.OpenedOneOff;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FormKeys;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/** Puts what a one-off offers into its two pages. */
@ApplicationScoped
public class OneOffPages {

    @Inject
    Visit visit;

    @Inject
    FormKeys formKeys;

    /** The list of slots; {@code zone} is the one a form named. */
    Response slots(OpenedOneOff oneOff, Asked asked, Optional<ZoneId> zone, String notice, int status) {
        Texts texts = visit.texts();
        List<OfferedSlotView> slots = oneOff.slots();
        boolean noneFree = !oneOff.mayBook();
        Times times = visit.times(zone(oneOff, zone));
        boolean assumed = zone.or(() -> visit.preferences().zone()).isEmpty();
        Instant at = slots.isEmpty() ? Instant.now() : slots.get(0).start();
        String path = asked.path(visit);
        ZoneLine line = visit.zoneLine(
                times,
                assumed,
                oneOff.hostName(),
                oneOff.hostZone(),
                at,
                path,
                asked.kept().parameters());
        String title = texts.get("public.slots.page", "title", oneOff.title(), "host", oneOff.hostName());
        SlotsPage page = new SlotsPage(
                visit.frame(title, path, asked.kept()),
                card(oneOff, slots),
                line,
                noneFree ? "" : notice,
                SlotDay.group(slots, times, visit.times(oneOff.hostZone())),
                noneFree,
                asked.kept().parameters(),
                oneOff.proposals() ? path + "/proposal" + asked.kept() : "");
        return new Page("oneoff/slots.jte", page).with(status);
    }

    /** The form of a slot, the first time or again with what was refused. */
    Response details(
            OpenedOneOff oneOff,
            OfferedSlotView slot,
            Asked asked,
            Optional<ZoneId> zone,
            Typed typed,
            Optional<BusinessException> refusal) {
        Texts texts = visit.texts();
        Times times = visit.times(zone(oneOff, zone));
        String path = asked.path(visit) + "/" + slot.id();
        DetailsPage page = new DetailsPage(
                visit.frame(texts.get("public.form.page", "title", oneOff.title()), path, asked.kept()),
                card(oneOff, List.of(slot)),
                times.opening(times.day(slot.start())),
                times.range(slot.start(), slot.end()),
                times.zoneName(slot.start()),
                visit.hostTime(slot.start(), times.zone(), oneOff.hostZone()),
                asked.path(visit) + asked.kept(),
                times.zone().getId(),
                formKeys.issue(BookOfferedSlot.purpose(oneOff.id(), slot.id())),
                refusal.map(r -> texts.get(r.code().key(), r.details())).orElse(""),
                FormFields.of(oneOff, oneOff.contactRequired(), typed, texts, refusal),
                texts.get(
                        "public.form.confirm", "day", times.shortDay(slot.start()), "time", times.time(slot.start())));
        return new Page("oneoff/details.jte", page)
                .with(refusal.map(r -> r.code().kind().status()).orElse(200));
    }

    /** The zone to show: the form's, the visitor's, or the host's as long as nobody knows better (R6.6). */
    ZoneId zone(OpenedOneOff oneOff, Optional<ZoneId> form) {
        return form.or(() -> visit.preferences().zone()).orElse(oneOff.hostZone());
    }

    /** What is being booked; without slots, as long as the one-off says. */
    MeetingCard card(OpenedOneOff oneOff, List<OfferedSlotView> slots) {
        Texts texts = visit.texts();
        String kind = oneOff.location().kind().name();
        TreeSet<Integer> minutes = slots.stream()
                .map(slot -> (int) Duration.between(slot.start(), slot.end()).toMinutes())
                .collect(Collectors.toCollection(TreeSet::new));
        if (minutes.isEmpty()) {
            minutes.add(oneOff.minutes());
        }
        return new MeetingCard(
                oneOff.hostName(),
                visit.picture(oneOff.hostPicture().orElse("")),
                oneOff.title(),
                Wording.durations(texts, minutes),
                Wording.place(texts, kind, oneOff.location().text(), oneOff.hostName()),
                Wording.icon(kind),
                oneOff.description());
    }
}
