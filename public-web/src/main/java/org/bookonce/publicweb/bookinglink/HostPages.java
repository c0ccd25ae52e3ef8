package org.bookonce.publicweb.bookinglink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.TreeSet;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.publicweb.page.MeetingCard;
import org.bookonce.publicweb.page.Sharing;
import org.bookonce.publicweb.page.Visit;
import org.bookonce.publicweb.page.Wording;
import org.bookonce.scheduling.bookinglink.OpenedHostPage;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.text.Texts;

/** Puts what can be booked with a member, or with the organization, into a page. */
@ApplicationScoped
public class HostPages {

    @Inject
    Visit visit;

    @Inject
    LinkWording wording;

    /** The page of a member. @param slug of the member */
    HostPage ofMember(OpenedHostPage shown, String slug) {
        return page(shown, true, slug);
    }

    /** The organization's. */
    HostPage ofOrganization(OpenedHostPage shown) {
        return page(shown, false, "");
    }

    private HostPage page(OpenedHostPage shown, boolean ofMember, String below) {
        Texts texts = visit.texts();
        String site = visit.organization().map(FoundOrganization::name).orElse("");
        String title = texts.get("public.book.with", "name", shown.name());
        String path = below.isEmpty() ? "/" + visit.organization().orElseThrow().slug() : visit.path(below);
        return new HostPage(
                visit.frame(title, path, Query.NONE),
                new Sharing(
                        title,
                        shown.welcome().isBlank() ? title : Sharing.brief(shown.welcome()),
                        site,
                        wording.address(below),
                        !shown.links().isEmpty() || !shown.hosts().isEmpty(),
                        false),
                shown.name(),
                visit.picture(shown.picture()),
                shown.welcome(),
                ofMember,
                shown.links().stream().map(link -> link(link, ofMember)).toList(),
                shown.hosts().stream().map(this::person).toList());
    }

    private HostPage.Link link(OpenedHostPage.Link link, boolean ofMember) {
        return new HostPage.Link(
                link.title(),
                visit.path("book/" + link.slug()),
                Wording.durations(visit.texts(), new TreeSet<>(link.durations())),
                Sharing.brief(link.description()),
                link.colour(),
                ofMember ? "" : link.host());
    }

    private HostPage.Person person(OpenedHostPage.Host host) {
        return new HostPage.Person(
                host.name(),
                MeetingCard.initials(host.name()),
                visit.picture(host.picture()),
                visit.path(host.slug()),
                visit.texts().get("public.book.people.links", "count", host.links()));
    }
}
