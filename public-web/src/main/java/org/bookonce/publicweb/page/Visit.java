package org.bookonce.publicweb.page;

import gg.jte.Content;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;
import org.bookonce.web.preference.Preferences;
import org.bookonce.web.request.ClientAddress;
import org.bookonce.web.request.RequestIdFilter;

/**
 * The current request as pages see it: whose address it is, what the visitor prefers. It is the only part that is made for
 * each request: resources and pages ask it, and live as long as the application, since making them looks up every use case
 * by name.
 */
@RequestScoped
public class Visit {

    private static final int QUARTER_SECONDS = 15 * 60;

    @Inject
    HttpServletRequest request;

    @Inject
    Build build;

    private FoundOrganization organization;
    private MultivaluedMap<String, String> parts;
    private Preferences preferences;

    /** Notes what the address says in place of the names of its template. */
    public void asked(MultivaluedMap<String, String> pathParameters) {
        parts = pathParameters;
    }

    /** Notes whose page is asked for. */
    public void enter(FoundOrganization found) {
        organization = found;
    }

    /** What the address says in place of {@code {name}}. */
    public String part(String name) {
        return parts.getFirst(name);
    }

    /** The capability that the address carries. */
    public String token() {
        return part("token");
    }

    /** The name of the booking link that is asked for. */
    public String linkSlug() {
        return part("slug");
    }

    /** Whose page is asked for; empty where the address names nobody we know, and until something was asked there. */
    public Optional<FoundOrganization> organization() {
        return Optional.ofNullable(organization);
    }

    /** An address of the organization's, from its current slug. */
    public String path(String below) {
        return "/" + organization.slug() + "/" + below;
    }

    /** The address of a member's picture; empty for an empty version. */
    public String picture(String version) {
        return version.isEmpty() ? "" : path("picture/" + version);
    }

    /** What the visitor prefers. */
    public Preferences preferences() {
        if (preferences == null) {
            preferences = Preferences.of(request);
        }
        return preferences;
    }

    /** The texts in the visitor's language. */
    public Texts texts() {
        return Texts.of(preferences().locale());
    }

    /** Times as the visitor reads them, in a zone. */
    public Times times(ZoneId zone) {
        return Times.of(preferences().locale(), zone, preferences().clock24());
    }

    /** Where weeks begin: as the visitor's region has it, or as the organization says where nobody named a region. */
    public DayOfWeek weekStart() {
        Locale locale = preferences().locale();
        return locale.getCountry().isEmpty()
                ? organization.weekStart()
                : WeekFields.of(locale).getFirstDayOfWeek();
    }

    /** The network address of the visitor. */
    public String address() {
        return ClientAddress.of(request);
    }

    /** Which build of the archive makes the page. */
    public String build() {
        return build.number();
    }

    /** What surrounds the page at {@code path}. */
    public Frame frame(String title, String path, Query query) {
        return new Frame(title, preferences(), path, query, organization(), RequestIdFilter.of(request));
    }

    /** What surrounds a page at the very address that was asked for. */
    public Frame frame(String title) {
        return frame(title, request.getRequestURI(), Query.NONE);
    }

    /** The quarter of an hour that it is: wherever somebody is, days begin and clocks change when one begins. */
    public static Instant quarter(Instant now) {
        return Instant.ofEpochSecond(now.getEpochSecond() - Math.floorMod(now.getEpochSecond(), QUARTER_SECONDS));
    }

    /** The zones to choose from, as options with one of them chosen. */
    public Content zones(String chosen) {
        return ZoneOptions.of(texts(), Instant.now()).with(chosen);
    }

    /**
     * The line about the zone.
     *
     * @param shown how times are written on the page
     * @param assumed whether nobody chose the zone
     * @param at the moment whose offset is told
     */
    public ZoneLine zoneLine(
            Times shown,
            boolean assumed,
            String host,
            ZoneId hostZone,
            Instant at,
            String path,
            Map<String, String> kept) {
        Texts texts = texts();
        String sentence = assumed
                ? texts.get("public.zone.assumed", "host", host, "zone", shown.zoneName(at))
                : texts.get("public.zone.visitor", "zone", shown.zoneName(at));
        boolean sameClock = sameClock(shown.zone(), hostZone, at);
        String hosts = sameClock
                ? ""
                : texts.get(
                        "public.zone.host.is",
                        "host",
                        host,
                        "zone",
                        times(hostZone).zoneName(at));
        return new ZoneLine(
                sentence,
                shown.zone().getId(),
                assumed,
                hosts,
                path,
                kept,
                shown.clock24(),
                zones(shown.zone().getId()));
    }

    /** Day and time where the host is, or empty when both clocks show the same. */
    public String hostTime(Instant at, ZoneId shown, ZoneId hostZone) {
        return sameClock(shown, hostZone, at) ? "" : times(hostZone).moment(at);
    }

    private static boolean sameClock(ZoneId one, ZoneId other, Instant at) {
        return one.getRules().getOffset(at).equals(other.getRules().getOffset(at));
    }
}
