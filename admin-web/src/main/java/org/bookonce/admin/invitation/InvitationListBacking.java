package org.bookonce.admin.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.tenant.people.InvitationFilter;
import org.bookonce.tenant.people.InvitationList;
import org.bookonce.tenant.people.InvitationRow;
import org.bookonce.tenant.people.InvitationStatus;
import org.bookonce.tenant.people.ListInvitations;

/** The list of invitations; what is asked for stands in the address. Open ones, unless asked otherwise. */
@Named("invitations")
@RequestScoped
public class InvitationListBacking {

    @Inject
    ListInvitations listInvitations;

    @Inject
    ListAddress address;

    private InvitationList page;

    /** What the list can be narrowed to. */
    public enum Show {
        OPEN,
        EXPIRED,
        ALL
    }

    /** Reads the list as it is now. */
    @PostConstruct
    public void load() {
        page = listInvitations.list(new InvitationFilter(status(), address.cursor(), ListAddress.SIZE));
    }

    private Optional<InvitationStatus> status() {
        return switch (getShow()) {
            case OPEN -> Optional.of(InvitationStatus.OPEN);
            case EXPIRED -> Optional.of(InvitationStatus.EXPIRED);
            case ALL -> Optional.empty();
        };
    }

    /** The rows of this page. */
    public InvitationList getPage() {
        return page;
    }

    /** Which invitations are shown. */
    public Show getShow() {
        return address.constant("status", Show.class).orElse(Show.OPEN);
    }

    /** What can be shown. */
    public Show[] getShows() {
        return Show.values();
    }

    /** The row of this id, if it is on this page. */
    Optional<InvitationRow> row(String id) {
        return page.rows().stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst();
    }
}
