package org.bookonce.tenant.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The absolute addresses that are passed on: in mails, calendars, and by people. */
@ApplicationScoped
public class Addresses {

    private String publicUrl;
    private String consoleUrl;

    protected Addresses() {}

    @Inject
    public Addresses(
            @ConfigProperty(name = "bookonce.web.public-url") String publicUrl,
            @ConfigProperty(name = "bookonce.web.console-url") String consoleUrl) {
        this.publicUrl = publicUrl;
        this.consoleUrl = consoleUrl;
    }

    /** A one-off's page (R2.7). */
    public String oneOff(String slug, String token) {
        return publicUrl + "/" + slug + "/one-off/" + token;
    }

    /** A party's page of a booking (R7.2). */
    public String booking(String slug, String token) {
        return publicUrl + "/" + slug + "/bookings/" + token;
    }

    /** An event type's page (R3.3). */
    public String bookingLink(String slug, String eventType) {
        return organization(slug) + "/book/" + eventType;
    }

    /** A member's page (R3.3). */
    public String hostPage(String slug, String host) {
        return organization(slug) + "/" + host;
    }

    /** The console's list of one-offs. */
    public String consoleOneOffs(String slug) {
        return consoleUrl + "/" + slug + "/one-offs";
    }

    /** What was proposed for a one-off, in the console (R2.12). */
    public String consoleProposals(String slug, UUID oneOffId) {
        return consoleOneOffs(slug) + "/" + oneOffId + "/proposals";
    }

    /** The console's list of bookings. */
    public String consoleBookings(String slug) {
        return consoleUrl + "/" + slug + "/bookings";
    }

    /** A booking in the console. */
    public String consoleBooking(String slug, UUID bookingId) {
        return consoleBookings(slug) + "/" + bookingId;
    }

    /** What every public address of an organization begins with. */
    public String organization(String slug) {
        return publicUrl + "/" + slug;
    }

    /** An organization's settings in the console. */
    public String consoleSettings(String slug) {
        return consoleUrl + "/" + slug + "/settings";
    }

    /** Where the console begins: open invitations, one's organizations. */
    public String console() {
        return consoleUrl + "/";
    }

    /** Whether an address is one of the console: it lets nobody in who has not signed in. */
    public boolean inConsole(String address) {
        return address.startsWith(console());
    }

    /** An organization's console. */
    public String console(String slug) {
        return consoleUrl + "/" + slug + "/";
    }

    /** A member in the console. */
    public String consolePerson(String slug, UUID memberId) {
        return consoleUrl + "/" + slug + "/people/" + memberId;
    }

    /** What the organization may use, in the console. */
    public String consolePlan(String slug) {
        return consoleUrl + "/" + slug + "/plan";
    }

    /** The console's list of invitations. */
    public String consoleInvitations(String slug) {
        return consoleUrl + "/" + slug + "/people/invitations";
    }
}
