package org.bookonce.admin.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bookonce.admin.frame.ListAddress;
import org.bookonce.scheduling.booking.BookingFilter.Sort;
import org.bookonce.scheduling.booking.BookingFilter.When;
import org.bookonce.scheduling.booking.BookingList;
import org.bookonce.scheduling.booking.ListBookings;
import org.bookonce.tenant.membership.ListTeammates;
import org.bookonce.tenant.membership.Teammate;

/** The list of bookings; what is asked for stands in the address. Upcoming ones, unless asked otherwise. */
@Named("bookings")
@RequestScoped
public class BookingListBacking {

    @Inject
    ListBookings listBookings;

    @Inject
    ListTeammates listTeammates;

    @Inject
    BookingQuery query;

    @Inject
    ListAddress address;

    private BookingList page;
    private List<Teammate> hosts;

    @PostConstruct
    void load() {
        page = listBookings.list(query.filter(), address.cursor(), ListAddress.SIZE);
        hosts = listTeammates.list();
    }

    /** The rows of this page. */
    public BookingList getPage() {
        return page;
    }

    /** Whose bookings can be asked for: nobody's but one's own, for members. */
    public List<Teammate> getHosts() {
        return hosts;
    }

    /** Whether this person's are asked for. */
    public boolean asked(UUID host) {
        return address.id("organizer").filter(host::equals).isPresent();
    }

    /** Which bookings are shown. */
    public When getWhen() {
        return query.when();
    }

    /** What can be shown. */
    public When[] getChoices() {
        return When.values();
    }

    /** What the order can go by. */
    public Sort[] getSorts() {
        return Sort.values();
    }

    /** What the order goes by. */
    public Sort getSort() {
        return query.sort();
    }

    /** {@code up} or {@code down}. */
    public String getDirection() {
        return query.descending() ? "down" : "up";
    }

    /** What a screen reader is told of a column's order. */
    public String order(String sort) {
        if (query.sort() != Sort.valueOf(sort)) {
            return "none";
        }
        return query.descending() ? "descending" : "ascending";
    }

    /** The parameters that a column's heading leads to: its order, or the other way round. */
    public String turned(String sort) {
        boolean shown = query.sort() == Sort.valueOf(sort);
        return shown && !query.descending() ? "down" : "up";
    }

    /** The address of the list in a column's order. */
    public String sorted(String sort) {
        String at = address.with("sort", sort.toLowerCase(Locale.ROOT));
        String kept = at.replaceAll("([?&])direction=[^&]*&?", "$1").replaceAll("[?&]$", "");
        return kept + (kept.contains("?") ? "&" : "?") + "direction=" + turned(sort);
    }

    /** Whether fewer bookings are asked for than the tab has. */
    public boolean isNarrowed() {
        return query.narrowed();
    }
}
