package org.bookonce.admin.organization;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import org.bookonce.admin.frame.Reader;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.settings.ChangeSettings;
import org.bookonce.tenant.settings.ChangeSlug;
import org.bookonce.tenant.settings.CheckSlug;
import org.bookonce.tenant.settings.OrganizationSettings;
import org.bookonce.tenant.settings.ShowSettings;
import org.bookonce.tenant.text.Texts;

/** The organization's settings (R1.10): what it is called, how it works, and the address it is found at. */
@Named("settings")
@ViewScoped
public class SettingsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShowSettings showSettings;

    @Inject
    transient ChangeSettings changeSettings;

    @Inject
    transient CheckSlug checkSlug;

    @Inject
    transient ChangeSlug changeSlug;

    @Inject
    transient CurrentMember member;

    @Inject
    transient Addresses addresses;

    @Inject
    transient Reader reader;

    private final SettingsDraft draft = new SettingsDraft();
    private String currentSlug;
    private String slug;
    private List<String> formerSlugs;
    private int version;
    private boolean owner;
    private boolean saved;
    private boolean askingSlug;

    @PostConstruct
    void load() {
        OrganizationSettings settings = showSettings.show();
        draft.fill(settings);
        currentSlug = settings.slug();
        slug = currentSlug;
        formerSlugs = settings.formerSlugs();
        version = settings.version();
        owner = settings.mayDelete();
    }

    /** Saves what is general. */
    public void save() {
        saved = false;
        version = changeSettings.change(draft.read(version));
        saved = true;
    }

    /** Asks before the address is changed. */
    public void askSlug() {
        saved = false;
        slug = checkSlug.check(slug);
        askingSlug = !slug.equals(currentSlug);
    }

    /** Leaves the address as it is. */
    public void closeSlug() {
        askingSlug = false;
    }

    /** Changes the address and goes there. */
    public void changeSlug() throws IOException {
        askingSlug = false;
        String changed = changeSlug.change(slug, version);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + "/" + changed + "/settings?done=slug");
    }

    /** The languages to choose from. */
    public List<String> getLanguages() {
        return Texts.LANGUAGES;
    }

    /** The days on which weeks can begin. */
    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    /** A day of the week in the reader's language. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale());
    }

    /** The address that begins with a slug. */
    public String address(String ofSlug) {
        return addresses.organization(ofSlug.strip());
    }

    /** The fields. */
    public SettingsDraft getDraft() {
        return draft;
    }

    /** The former addresses, or empty. */
    public String getFormer() {
        return String.join(", ", formerSlugs);
    }

    /** The slug as it is. */
    public String getCurrentSlug() {
        return currentSlug;
    }

    /** Whether the reader is an owner. */
    public boolean isOwner() {
        return owner;
    }

    /** Whether nothing can be changed now. */
    public boolean isReadOnly() {
        return member.readOnly().isPresent();
    }

    /** Whether what is shown was just saved. */
    public boolean isSaved() {
        return saved;
    }

    /** Whether the address was changed just before the page was loaded. */
    public boolean isSlugChanged() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return !faces.isPostback()
                && "slug"
                        .equals(faces.getExternalContext()
                                .getRequestParameterMap()
                                .get("done"));
    }

    /** Whether the person is asked about the address. */
    public boolean isAskingSlug() {
        return askingSlug;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug == null ? "" : slug;
    }
}
