package org.bookonce.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.admin.identity.SignedIn;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.EnteredOrganization;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.organization.Standing;
import org.bookonce.tenant.text.Texts;
import org.bookonce.web.asset.Assets;

/** What the bars around a page show, and the addresses of other pages. */
@Named("frame")
@RequestScoped
public class Frame {

    @Inject
    Reader reader;

    @Inject
    CurrentMember current;

    /** Whether the page is inside an organization. */
    public boolean isInside() {
        return entered().isPresent();
    }

    /** The organization's name; inside only. */
    public String getOrganization() {
        return entered().orElseThrow().organization().name();
    }

    /** The organization's slug; inside only. */
    public String getSlug() {
        return entered().orElseThrow().organization().slug();
    }

    /** The organization as it is; inside only. */
    public FoundOrganization here() {
        return entered().orElseThrow().organization();
    }

    /** The day, in words, on which the organization is erased; empty as long as nobody deletes it. */
    public String getErasedOn() {
        return entered()
                .flatMap(e -> e.organization().deletionDueAt())
                .map(due -> reader.times().day(due))
                .orElse("");
    }

    /** Whether nothing can be changed here, and nothing that changes something is offered. */
    public boolean isReadOnly() {
        return current.readOnly().isPresent();
    }

    /** The signed-in member; inside only. */
    public Member getMember() {
        return entered().orElseThrow().member();
    }

    /** First letters of the member's first and last name. */
    public String getInitials() {
        String[] words = getMember().name().strip().split("\\s+");
        String last = words.length > 1 ? words[words.length - 1] : "";
        return first(words[0]) + first(last);
    }

    /** The address of the member's picture; empty where there is none, and while the public pages are closed. */
    public String getPicture() {
        return getMember()
                .picture()
                .filter(version -> here().standing() == Standing.ACTIVE)
                .map(version -> "/" + getSlug() + "/picture/" + version)
                .orElse("");
    }

    /** Entry of the side navigation that the page belongs to. */
    public String getSection() {
        return place().map(Place::section).orElse("");
    }

    /** The address of a page of this organization, such as {@code one-offs/new}. */
    public String link(String page) {
        return request().getContextPath() + "/"
                + entered().orElseThrow().organization().slug() + "/" + page;
    }

    /** The address of a page outside of organizations, such as {@code new-organization}; empty for the first one. */
    public String open(String page) {
        return request().getContextPath() + "/" + page;
    }

    /** Whether there is such a page of an organization, so that nothing leads nowhere. */
    public boolean has(String page) {
        return Page.find(page).isPresent();
    }

    /** Whether there is such a page outside of organizations. */
    public boolean hasOpen(String page) {
        return OpenPage.view("/" + page).isPresent();
    }

    /** Whether the person operates the platform (R1.4). */
    public boolean isOperator() {
        return SignedIn.of(request()).map(SignedIn::operator).orElse(false);
    }

    /** What is being searched for; empty on all other pages. */
    public String getSearched() {
        String asked = request().getParameter("q");
        boolean searching =
                place().filter(place -> place.path().endsWith("/search")).isPresent();
        return searching && asked != null ? asked : "";
    }

    /** Where the organization switcher gets its list from. */
    public String getOrganizations() {
        return request().getContextPath() + OrganizationsServlet.PATH;
    }

    /** The address of the page itself, with a preference to switch to. */
    public String prefer(String name, String value) {
        String query = place().map(Place::query).orElse("");
        String kept = query.isEmpty() ? "" : PreferenceLinks.without(query) + "&";
        return self() + "?" + kept + name + "=" + value;
    }

    /** The address of the page itself, without query. */
    public String self() {
        return request().getContextPath() + place().map(Place::path).orElse("/");
    }

    /** The id that the address names. */
    public UUID id() {
        return place().flatMap(Place::id).orElseThrow();
    }

    /** The id that the address names, if it names one. */
    public Optional<UUID> named() {
        return place().flatMap(Place::id);
    }

    /** The address of a shared asset with its version. */
    public String asset(String name) {
        return Assets.address(request().getContextPath(), name);
    }

    /** The languages that can be switched to. */
    public java.util.List<String> getLanguages() {
        return Texts.LANGUAGES;
    }

    /** Why the page was loaded again: {@code session}, {@code view}, or empty. */
    public String getReloaded() {
        String why = request().getParameter("reloaded");
        return "session".equals(why) || "view".equals(why) ? why : "";
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static Optional<EnteredOrganization> entered() {
        return place().flatMap(Place::organization);
    }

    private static Optional<Place> place() {
        return Place.of(request());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
