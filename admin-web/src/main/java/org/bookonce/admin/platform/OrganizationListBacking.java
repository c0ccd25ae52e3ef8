package org.bookonce.admin.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.admin.frame.Reader;
import org.bookonce.tenant.operator.CataloguePlan;
import org.bookonce.tenant.operator.ListOrganizations;
import org.bookonce.tenant.operator.OrganizationList;
import org.bookonce.tenant.operator.OrganizationSearch;
import org.bookonce.tenant.operator.ShowCatalogue;
import org.bookonce.tenant.organization.Standing;

/** The list of organizations; what is asked for stands in the address. */
@Named("organizations")
@RequestScoped
public class OrganizationListBacking {

    @Inject
    ListOrganizations listOrganizations;

    @Inject
    ShowCatalogue showCatalogue;

    @Inject
    ListAddress address;

    @Inject
    Reader reader;

    private OrganizationList page;
    private List<CataloguePlan> plans;

    @PostConstruct
    void load() {
        plans = showCatalogue.show().plans();
        page = listOrganizations.list(new OrganizationSearch(
                address.text("q"),
                address.constant("status", Standing.class),
                address.text("plan"),
                address.cursor(),
                ListAddress.SIZE));
    }

    /** The rows of this page. */
    public OrganizationList getPage() {
        return page;
    }

    /** What the list can be narrowed to. */
    public Standing[] getStandings() {
        return Standing.values();
    }

    /** "2 Mar 2027". */
    public String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(reader.locale())
                .format(reader.times().date(instant));
    }

    /** Plans that the list can be narrowed to. */
    public List<CataloguePlan> getPlans() {
        return plans;
    }
}
