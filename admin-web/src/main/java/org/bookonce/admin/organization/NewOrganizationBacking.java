package org.bookonce.admin.organization;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.bookonce.admin.frame.Reader;
import org.bookonce.admin.frame.Refusals;
import org.bookonce.admin.identity.SignedIn;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.settings.CreateOrganization;
import org.bookonce.tenant.settings.NewOrganization;
import org.bookonce.tenant.settings.SuggestSlugs;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Ids;
import org.bookonce.web.preference.Preferences;
import org.bookonce.web.preference.Zones;
import org.primefaces.PrimeFaces;

/**
 * Founds an organization from three fields (R1.2). The address is suggested from the name until somebody writes their
 * own, the zone is the browser's. One form founds one organization, however often it is sent; afterwards the first
 * one-off is the next step.
 */
@Named("newOrganization")
@ViewScoped
public class NewOrganizationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CreateOrganization createOrganization;

    @Inject
    transient SuggestSlugs suggestSlugs;

    @Inject
    transient Addresses addresses;

    @Inject
    transient Reader reader;

    @Inject
    transient Refusals refusals;

    @Inject
    transient HttpServletRequest request;

    private final UUID id = Ids.next();
    private String name = "";
    private String slug = "";
    private String suggested = "";
    private String zone;
    private boolean zoneAssumed;
    private List<String> suggestions = List.of();

    @PostConstruct
    void begin() {
        zone = Preferences.of(request).zone().map(Object::toString).orElse("");
        zoneAssumed = zone.isEmpty();
    }

    /** The browser's zone takes the place of one that nobody chose. */
    public void detect() {
        String detected = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("zone");
        Zones.parse(detected).filter(known -> zoneAssumed).ifPresent(known -> zone = known.getId());
        zoneAssumed = false;
    }

    /**
     * Suggests an address that suits the name, unless the person wrote one. The page's script puts it into the field: by
     * now they may be writing there.
     */
    public void suggest() {
        if (slug.isBlank() || slug.equals(suggested)) {
            suggested = suggestSlugs.suggest(name).stream().findFirst().orElse("");
            slug = suggested;
            PrimeFaces.current().executeScript("suggestSlug('" + suggested + "')");
        }
    }

    /** Takes one of the addresses that are still free. */
    public void take(String free) {
        slug = free;
        suggested = free;
        suggestions = List.of();
    }

    /** Founds it and leads to the first one-off. */
    public void create() throws IOException {
        suggest();
        suggestions = List.of();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            String created = createOrganization.create(
                    SignedIn.of(request).orElseThrow().person(),
                    new NewOrganization(id, name, slug, zone, reader.locale().getLanguage()));
            external.redirect(external.getRequestContextPath() + "/" + created + "/one-offs/new");
        } catch (BusinessException refusal) {
            if (refusal.fields().stream().anyMatch(field -> "slug".equals(field.field()))) {
                suggestions = suggestSlugs.suggest(name.isBlank() ? slug : name);
            }
            refusals.show(refusal);
            PrimeFaces.current().executeScript("showFirstError()");
        }
    }

    /** The zones to choose from; the first, empty one stands for none. */
    public List<String> getZones() {
        return ZoneChoice.with(zone);
    }

    /** What links will begin with. */
    public String getAddress() {
        return addresses.organization(slug.isBlank() ? "…" : slug.strip());
    }

    /** Addresses that are still free, after one that is not. */
    public List<String> getSuggestions() {
        return suggestions;
    }

    /** Whether nobody chose the zone yet. */
    public boolean isZoneAssumed() {
        return zoneAssumed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug == null ? "" : slug;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone == null ? "" : zone;
    }
}
