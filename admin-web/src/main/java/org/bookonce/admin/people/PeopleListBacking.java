package org.bookonce.admin.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.people.ListPeople;
import org.bookonce.tenant.people.PeopleFilter;
import org.bookonce.tenant.people.PeopleList;
import org.bookonce.tenant.people.PersonStatus;
import org.bookonce.tenant.people.PersonView;

/** The list of people; what is asked for stands in the address. */
@Named("people")
@RequestScoped
public class PeopleListBacking {

    @Inject
    ListPeople listPeople;

    @Inject
    ListAddress address;

    private PeopleList page;

    /** Reads the list as it is now. */
    @PostConstruct
    public void load() {
        page = listPeople.list(new PeopleFilter(
                address.constant("status", PersonStatus.class),
                address.constant("role", Role.class),
                address.text("q"),
                address.cursor(),
                ListAddress.SIZE));
    }

    /** The rows of this page. */
    public PeopleList getPage() {
        return page;
    }

    /** The row of this id, if it is on this page. */
    Optional<PersonView> row(String id) {
        return page.rows().stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst();
    }

    /** What the list can be narrowed to. */
    public PersonStatus[] getStatuses() {
        return PersonStatus.values();
    }

    /** The roles there are. */
    public Role[] getRoles() {
        return Role.values();
    }

    /** Whether the role is the one asked for. */
    public boolean asked(Role role) {
        return address.constant("role", Role.class).filter(role::equals).isPresent();
    }
}
