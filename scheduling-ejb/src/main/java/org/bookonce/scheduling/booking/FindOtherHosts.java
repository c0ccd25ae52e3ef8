package org.bookonce.scheduling.booking;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.scheduling.availability.HostSchedules;
import org.bookonce.scheduling.availability.OpenHours;
import org.bookonce.scheduling.availability.Schedule;
import org.bookonce.tenant.membership.CurrentMember;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.InTenant;

/** Who could take a booking in place of its host (R7.4), and who of them is free then. Reads only. */
@Stateless
@InTenant
public class FindOtherHosts {

    /** So many are shown at once; a name finds the others. */
    public static final int MOST = 20;

    @Inject
    Bookings bookings;

    @Inject
    BookingParts parts;

    @Inject
    TeammatesTime time;

    @Inject
    HostSchedules schedules;

    @Inject
    Members members;

    @Inject
    CurrentMember current;

    /**
     * To the host, owners and admins.
     *
     * @param name part of a name; empty for everybody
     * @throws BusinessException {@link BookingError#NOT_FOUND} for those who do not see the booking, {@link
     *     org.bookonce.tenant.shared.AccessError#FORBIDDEN} for others who take part in it
     */
    public OtherHosts find(UUID bookingId, String name) {
        Member me = current.reader();
        BookingParts.Hosts hosts = parts.hosts(bookingId)
                .orElseThrow(() -> new BusinessException(BookingError.NOT_FOUND))
                .requireReassigning(me);
        Meeting meeting = bookings.find(bookingId).orElseThrow().meeting();
        List<Member> others = members.allActive().stream()
                .filter(member -> !hosts.ids().contains(member.id()))
                .toList();
        List<Member> found = called(name, others);
        Map<UUID, TeammatesTime.Met> met = time.met(bookingId, hosts.first(), ids(found));
        List<Member> shown = found.stream()
                .sorted(Comparator.comparing(member -> met.containsKey(member.id())))
                .limit(MOST)
                .toList();
        Map<UUID, Schedule> hours = hours(shown);
        return new OtherHosts(
                shown.stream()
                        .map(member ->
                                other(member, met.get(member.id()), outside(hours.get(member.id()), meeting), me))
                        .toList(),
                others.size());
    }

    private static List<Member> called(String name, List<Member> people) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return people.stream()
                .filter(member -> member.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** What somebody else has then is told to those only who see it in the list of bookings, too. */
    private static OtherHost other(Member member, TeammatesTime.Met met, boolean outside, Member reader) {
        Optional<TakenTime> told = Optional.ofNullable(met)
                .filter(taken -> reader.mayActForOthers())
                .map(TeammatesTime.Met::time);
        return new OtherHost(member.id(), member.name(), met == null, told, outside);
    }

    private static UUID[] ids(List<Member> people) {
        return people.stream().map(Member::id).toArray(UUID[]::new);
    }

    private Map<UUID, Schedule> hours(List<Member> people) {
        Map<UUID, Optional<UUID>> standard = new HashMap<>();
        people.forEach(member -> standard.put(member.id(), Optional.empty()));
        return schedules.of(standard);
    }

    private static boolean outside(Schedule schedule, Meeting meeting) {
        long from = Math.floorDiv(meeting.start().getEpochSecond(), 60);
        long until = -Math.floorDiv(-meeting.end().getEpochSecond(), 60);
        return OpenHours.of(schedule, from, until).stretches().stream()
                .noneMatch(open -> open.from() <= from && open.until() >= until);
    }
}
