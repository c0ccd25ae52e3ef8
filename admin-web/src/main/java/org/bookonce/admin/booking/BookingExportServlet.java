package org.bookonce.admin.booking;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.bookonce.admin.frame.CsvDownload;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.BookingRow;
import org.bookonce.scheduling.booking.ExportBookings;

/**
 * The bookings list as a file, with the filter and the order of the page. Reached through the console's servlet, which
 * enters the organization.
 */
@WebServlet(BookingExportServlet.VIEW)
public class BookingExportServlet extends HttpServlet {

    /** Where the console's servlet forwards to. */
    public static final String VIEW = "/views/booking-export";

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("start", "end", "status", "title", "host", "invitee", "invitee_email", "booked_at", "booking_id");

    @Inject
    transient ExportBookings exportBookings;

    @Inject
    transient BookingQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BookingFilter filter = query.filter();
        new CsvDownload<>("bookings.csv", COLUMNS, BookingExportServlet::cells)
                .send(response, cursor -> exportBookings.export(filter, cursor));
    }

    private static List<String> cells(BookingRow row) {
        return List.of(
                row.start().toString(),
                row.end().toString(),
                row.state().name().toLowerCase(Locale.ROOT),
                row.title(),
                row.hostName(),
                row.inviteeName(),
                row.inviteeEmail(),
                row.made().toString(),
                row.id().toString());
    }
}
