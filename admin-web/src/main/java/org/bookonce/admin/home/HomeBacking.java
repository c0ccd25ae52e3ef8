package org.bookonce.admin.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.bookonce.admin.identity.SignedIn;
import org.bookonce.tenant.membership.ListMyOrganizations;
import org.bookonce.tenant.membership.MyOrganization;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.people.ListMyInvitations;
import org.bookonce.tenant.people.MyInvitations;

/**
 * Where a person can go (R1.2, R1.3): open invitations first, then their organizations, then one of their own. Who has
 * one organization and nothing to answer goes straight there.
 */
@Named("home")
@RequestScoped
public class HomeBacking {

    @Inject
    ListMyOrganizations listMyOrganizations;

    @Inject
    ListMyInvitations listMyInvitations;

    private SignedIn signedIn;
    private List<MyOrganization> organizations;
    private MyInvitations invitations;

    /** Reads it all as it is now. */
    @PostConstruct
    public void load() {
        signedIn = SignedIn.of((HttpServletRequest) external().getRequest()).orElseThrow();
        organizations = listMyOrganizations.list(signedIn.issuer(), signedIn.subject());
        invitations = listMyInvitations.list(signedIn.person());
    }

    /** Goes straight to the only organization. */
    public void enter() throws IOException {
        if (organizations.size() == 1 && invitations.open().isEmpty() && !isOperator()) {
            go(organizations.get(0).slug());
        }
    }

    /** Goes to an organization. */
    void go(String slug) throws IOException {
        external().redirect(external().getRequestContextPath() + "/" + slug + "/");
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Who signed in. */
    public Person getPerson() {
        return signedIn.person();
    }

    /** The person's organizations, by name. */
    public List<MyOrganization> getOrganizations() {
        return organizations;
    }

    /** What the person was invited to. */
    public MyInvitations getInvitations() {
        return invitations;
    }

    /** Whether there is nowhere to go yet. */
    public boolean isNewHere() {
        return organizations.isEmpty() && invitations.open().isEmpty();
    }

    /** Whether the person runs the platform (R1.4). */
    public boolean isOperator() {
        return signedIn.operator();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
