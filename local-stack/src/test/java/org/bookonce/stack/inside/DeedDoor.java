package org.bookonce.stack.inside;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.bookonce.scheduling.booking.CancelBookingAsHost;
import org.bookonce.scheduling.booking.HostReassignment;
import org.bookonce.scheduling.booking.ReassignBooking;
import org.bookonce.scheduling.departure.DeactivateMember;
import org.bookonce.scheduling.departure.LeaveOrganization;
import org.bookonce.scheduling.location.Location;
import org.bookonce.scheduling.location.LocationKind;
import org.bookonce.scheduling.oneoff.CreateOneOff;
import org.bookonce.scheduling.oneoff.DeleteOneOff;
import org.bookonce.scheduling.oneoff.NewOneOff;
import org.bookonce.scheduling.oneoff.NewSlot;
import org.bookonce.scheduling.oneoff.OneOffChoices;
import org.bookonce.scheduling.oneoff.Overlap;
import org.bookonce.scheduling.proposal.AcceptProposedTime;
import org.bookonce.scheduling.reminder.WriteReminders;
import org.bookonce.tenant.membership.EnterOrganization;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.people.ChangeRole;
import org.bookonce.tenant.people.InvitePeople;
import org.bookonce.tenant.people.NewInvitations;
import org.bookonce.tenant.tenancy.CurrentTenant;

/**
 * Inside the archive: does over HTTP what people do in the console, as whom the request names, so that their deeds race
 * at any node. It answers {@code done} and what came of it, or the stable code of the refusal.
 */
@WebServlet("/.deeds")
public class DeedDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder result = new StringBuilder();
        String answer;
        try {
            answer = Answers.of(() -> result.append(' ').append(deed(request)));
        } catch (RuntimeException failed) {
            answer = "failed";
        }
        response.setContentType("text/plain");
        response.getWriter().write(answer + result);
    }

    private static Object deed(HttpServletRequest request) {
        String name = request.getParameter("deed");
        if (name.equals("loosen")) {
            LooseOrganizations.loosen(Boolean.parseBoolean(request.getParameter("yes")));
            return name;
        }
        if (name.equals("remind")) {
            return reminded(request);
        }
        use(EnterOrganization.class)
                .enter("race", request.getParameter("who"), request.getParameter("slug"))
                .orElseThrow();
        return asMember(name, request);
    }

    private static Object asMember(String deed, HttpServletRequest request) {
        return switch (deed) {
            case "accept" -> use(AcceptProposedTime.class).accept(id(request)).id();
            case "delete" -> after(() -> use(DeleteOneOff.class).delete(id(request)));
            case "cancel" -> after(() -> use(CancelBookingAsHost.class).cancel(id(request), ""));
            case "hold" -> use(CreateOneOff.class).create(held(request)).id();
            case "invite" ->
                use(InvitePeople.class)
                        .invite(new NewInvitations(request.getParameter("address"), Role.MEMBER))
                        .invited();
            case "demote" ->
                after(() -> use(ChangeRole.class)
                        .change(id(request), Integer.parseInt(request.getParameter("version")), Role.ADMIN));
            case "reassign" ->
                use(ReassignBooking.class)
                        .reassign(new HostReassignment(
                                id(request),
                                Integer.parseInt(request.getParameter("sequence")),
                                UUID.fromString(request.getParameter("to")),
                                ""))
                        .stillSeen();
            case "deactivate" -> after(() -> use(DeactivateMember.class).deactivate(id(request)));
            case "leave" -> after(() -> use(LeaveOrganization.class).leave());
            default -> throw new IllegalArgumentException(deed);
        };
    }

    private static Object reminded(HttpServletRequest request) {
        UUID tenant = UUID.fromString(request.getParameter("tenant"));
        use(CurrentTenant.class).enter(tenant);
        return use(WriteReminders.class)
                .write(new WriteReminders.Job(
                        tenant, id(request), Instant.parse(request.getParameter("start")), 60, 0));
    }

    private static NewOneOff held(HttpServletRequest request) {
        return new NewOneOff(
                id(request),
                "Race",
                "",
                30,
                new Location(LocationKind.VIDEO, ""),
                List.of(new NewSlot(LocalDateTime.parse(request.getParameter("start")), 30, Overlap.NONE)),
                true,
                null,
                true,
                "",
                "",
                OneOffChoices.STANDARD,
                false);
    }

    private static String after(Runnable work) {
        work.run();
        return "";
    }

    private static UUID id(HttpServletRequest request) {
        return UUID.fromString(request.getParameter("id"));
    }

    private static <T> T use(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** What the archive needs beside itself. */
    static Class<?>[] classes() {
        return new Class<?>[] {DeedDoor.class, Answers.class, LooseOrganizations.class};
    }
}
