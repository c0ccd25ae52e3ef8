package org.bookonce.admin.profile;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import org.bookonce.admin.frame.Frame;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.tenant.profile.ChangeProfile;
import org.bookonce.tenant.profile.Profile;
import org.bookonce.tenant.profile.ProfileChange;
import org.bookonce.tenant.profile.ShowProfile;

/** The signed-in person's own profile. Saved, the page is loaded anew: its language may be another one. */
@Named("profile")
@ViewScoped
public class ProfileBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LANGUAGE_COOKIE = "lang";

    @Inject
    transient ShowProfile showProfile;

    @Inject
    transient ChangeProfile changeProfile;

    @Inject
    transient Frame frame;

    @Inject
    transient ListAddress address;

    private String name;
    private String email;
    private String zone;
    private String language;
    private boolean clock24;
    private int version;

    @PostConstruct
    void load() {
        Profile profile = showProfile.show();
        name = profile.name();
        email = profile.email();
        zone = profile.zone().getId();
        language = profile.language();
        clock24 = profile.clock24();
        version = profile.version();
    }

    /** Saves what was typed; from then on the language chosen here rules, not the one last switched to. */
    public void save() throws IOException {
        changeProfile.change(new ProfileChange(name, zone, language, clock24, version));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.addResponseCookie(LANGUAGE_COOKIE, "", Map.of("path", "/", "maxAge", 0));
        external.redirect(frame.self() + "?saved=yes");
    }

    /** Whether it was just saved. */
    public boolean isSaved() {
        return "yes".equals(address.text("saved"));
    }

    /** The person's name. */
    public String getName() {
        return name;
    }

    /** Takes the name. */
    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    /** The address, as the sign-in told it. */
    public String getEmail() {
        return email;
    }

    /** Id of the time zone. */
    public String getZone() {
        return zone;
    }

    /** Takes the time zone. */
    public void setZone(String zone) {
        this.zone = zone;
    }

    /** Tag of the language. */
    public String getLanguage() {
        return language;
    }

    /** Takes the language. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** {@code 12} or {@code 24}. */
    public String getClock() {
        return clock24 ? "24" : "12";
    }

    /** Takes the clock. */
    public void setClock(String clock) {
        clock24 = "24".equals(clock);
    }
}
