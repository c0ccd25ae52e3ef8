package org.bookonce.admin.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** Sign-out: a posted form, so that no link or image can do it. Ends our session, then the provider's. */
@Named("signOut")
@RequestScoped
public class SignOutBacking {

    @Inject
    IdentityProvider provider;

    /** Ends both sessions; when the provider is down, ours only, and the page says so. */
    public void leave() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        Optional<SignedIn> person = SignedIn.of((HttpServletRequest) external.getRequest());
        external.invalidateSession();
        external.redirect(address(person, external.getRequestContextPath()));
    }

    private String address(Optional<SignedIn> person, String contextPath) {
        String page = contextPath + "/signed-out";
        try {
            return person.isEmpty() ? page : provider.signOut(person.get()).toString();
        } catch (SignInException e) {
            return page + "?half=1";
        }
    }
}
