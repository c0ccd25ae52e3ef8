package org.bookonce.publicweb.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.Sharing;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.publicweb.page.Wording;
import org.bookonce.scheduling.bookinglink.OpenedBookingLink;
import org.bookonce.scheduling.eventtype.Assignment;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.text.Texts;

/** What is said about a booking link. */
@ApplicationScoped
public class LinkWording {

    @Inject
    Visit visit;

    @Inject
    Addresses addresses;

    /** Whom one meets: the host, everybody of a small team, or the organization where that is decided later. */
    String host(OpenedBookingLink link) {
        List<String> hosts = link.hosts();
        if (hosts.size() == 1) {
            return hosts.get(0);
        }
        if (link.assignment() == Assignment.ROUND_ROBIN || hosts.isEmpty()) {
            return visit.organization().map(FoundOrganization::name).orElse("");
        }
        return hosts.size() == 2
                ? visit.texts().get("public.book.hosts.two", "first", hosts.get(0), "second", hosts.get(1))
                : visit.texts().get("public.book.hosts.more", "first", hosts.get(0), "count", hosts.size() - 1);
    }

    /** The left side of the page; {@code minutes} is the duration that was chosen. */
    MeetingCard card(OpenedBookingLink link, int minutes) {
        String host = host(link);
        boolean onePlace = link.locations().size() == 1;
        String kind = onePlace ? link.locations().get(0).kind().name() : "";
        Optional<String> place = onePlace
                ? Wording.place(visit.texts(), kind, link.locations().get(0).text(), host)
                : Optional.<String>empty();
        return new MeetingCard(
                host,
                visit.picture(link.picture()),
                link.title(),
                duration(visit.texts(), minutes),
                place,
                Wording.icon(kind),
                link.description());
    }

    /** "30 minutes". */
    static String duration(Texts texts, int minutes) {
        SortedSet<Integer> one = new TreeSet<>();
        one.add(minutes);
        return Wording.durations(texts, one);
    }

    /** The zone to show: the one that was asked for, the visitor's, or the link's as long as nobody knows better (R6.6). */
    ZoneId zone(OpenedBookingLink link, Optional<ZoneId> asked) {
        return asked.or(() -> visit.preferences().zone()).orElse(link.zone());
    }

    /** What the link's page says of itself. */
    Sharing sharing(OpenedBookingLink link, boolean embedded) {
        Texts texts = visit.texts();
        String host = host(link);
        String description = link.description().isBlank()
                ? texts.get(
                        "public.book.description",
                        "host",
                        host,
                        "duration",
                        Wording.durations(texts, new TreeSet<>(link.durations())))
                : Sharing.brief(link.description());
        return new Sharing(
                texts.get("public.slots.page", "title", link.title(), "host", host),
                description,
                visit.organization().map(FoundOrganization::name).orElse(""),
                address("book/" + link.slug()),
                link.listed(),
                embedded);
    }

    /** What the page says of itself that confirms a booking inside of another page; its link may be closed by now. */
    Sharing sharing(String slug, String title, String host) {
        String page = visit.texts().get("public.slots.page", "title", title, "host", host);
        String site = visit.organization().map(FoundOrganization::name).orElse("");
        return new Sharing(page, page, site, address("book/" + slug), false, true);
    }

    /** The absolute address of a page of the organization's; {@code below} may be empty. */
    String address(String below) {
        String own = addresses.organization(visit.organization().orElseThrow().slug());
        return below.isEmpty() ? own : own + "/" + below;
    }
}
