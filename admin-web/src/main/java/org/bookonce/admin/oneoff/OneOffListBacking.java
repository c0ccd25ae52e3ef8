package org.bookonce.admin.oneoff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.oneoff.ListOneOffs;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OneOffList;
import org.bookonce.scheduling.oneoff.OneOffRow;
import org.bookonce.scheduling.oneoff.OneOffStatus;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.membership.Teammate;

/** The list of one-offs; what is asked for stands in the address. */
@Named("oneOffs")
@RequestScoped
public class OneOffListBacking {

    @Inject
    ListOneOffs listOneOffs;

    @Inject
    ListTeammates listTeammates;

    @Inject
    OneOffQuery query;

    @Inject
    ListAddress address;

    private OneOffList page;
    private List<Teammate> organizers;

    /** Reads the list as it is now. */
    @PostConstruct
    public void load() {
        organizers = listTeammates.list();
        page = listOneOffs.list(query.filter());
    }

    /** The rows of this page. */
    public OneOffList getPage() {
        return page;
    }

    /** Whether there is nothing that could be narrowed: no one-off was ever made. Deleted ones have their own tab. */
    public boolean isUntouched() {
        return page.rows().isEmpty()
                && !address.narrowed()
                && !address.later()
                && listOneOffs
                        .list(new OneOffFilter(
                                Optional.of(OneOffStatus.DELETED), Optional.empty(), "", Optional.empty(), 1))
                        .rows()
                        .isEmpty();
    }

    /** The row of this id, if it is on this page. */
    Optional<OneOffRow> row(String id) {
        return page.rows().stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst();
    }

    /** What the list can be narrowed to. */
    public OneOffStatus[] getStatuses() {
        return OneOffStatus.values();
    }

    /** Whose one-offs can be seen. */
    public List<Teammate> getOrganizers() {
        return organizers;
    }

    /** Whether the person is the one asked for, as {@code organizer} or {@code creator}. */
    public boolean asked(String as, UUID person) {
        return address.id(as).filter(person::equals).isPresent();
    }

    /** Whether only those are asked for that keep time back. */
    public boolean isHolding() {
        return query.filter().holding();
    }
}
