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

/** Leads to the person's organization; lets them choose among several (R1.3); says what to do when there is none. */
@Named("home")
@RequestScoped
public class HomeBacking {

    @Inject
    ListMyOrganizations listMyOrganizations;

    private List<MyOrganization> organizations;

    @PostConstruct
    void load() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        organizations = SignedIn.of((HttpServletRequest) external.getRequest())
                .map(person -> listMyOrganizations.list(person.issuer(), person.subject()))
                .orElse(List.of());
    }

    /** Goes straight to the only organization. */
    public void enter() throws IOException {
        if (organizations.size() == 1) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/"
                    + organizations.get(0).slug() + "/home");
            FacesContext.getCurrentInstance().responseComplete();
        }
    }

    /** The person's organizations, by name. */
    public List<MyOrganization> getOrganizations() {
        return organizations;
    }
}
