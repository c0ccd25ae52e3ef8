package org.bookonce.scheduling.home;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bookonce.scheduling.booking.BookingRow;
import org.bookonce.scheduling.booking.NextBookings;
import org.bookonce.scheduling.oneoff.OpenOneOffs;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.need.Need;
import org.bookonce.tenant.need.NeedSource;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;
import org.bookonce.tenant.tenancy.InTenant;

/** Shows the first page of an organization to one of its people. Reads only, in one query per part. */
@Stateless
@InTenant
public class ShowHome {

    private static final int DAYS = 7;
    private static final int BOOKINGS = 8;

    @Inject
    CurrentMember current;

    @Inject
    NextBookings upcoming;

    @Inject
    OpenOneOffs oneOffs;

    @Inject
    Limits limits;

    @Inject
    @Any
    Instance<NeedSource> sources;

    /**
     * The page as it is now.
     *
     * @param everyone everybody's bookings; owners and admins only, members get their own
     */
    public HomeView show(boolean everyone) {
        Member me = current.reader();
        boolean all = everyone && me.mayActForOthers();
        List<BookingRow> next = upcoming.within(DAYS, all ? Optional.empty() : Optional.of(me.id()), BOOKINGS + 1);
        OpenOneOffs.Numbers numbers = oneOffs.of(me.id());
        return new HomeView(
                next.stream().limit(BOOKINGS).toList(),
                next.size() > BOOKINGS,
                needs(me),
                numbers.open(),
                numbers.heldMinutes(),
                limits.allowed(Limit.HELD_HOURS, me.id()).value(),
                next.isEmpty() && !oneOffs.ever(me));
    }

    private List<Need> needs(Member me) {
        return sources.stream()
                .flatMap(source -> source.of(me).stream())
                .sorted(Comparator.comparing(Need::due))
                .toList();
    }
}
