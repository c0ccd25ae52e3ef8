package org.bookonce.admin.booking;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bookonce.scheduling.booking.BookingFilter;
import org.bookonce.scheduling.booking.BookingRow;
import org.bookonce.scheduling.booking.ExportBookings;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.web.csv.SafeCsv;

/**
 * The bookings list as a file, with the filter and the order of the page. It is written portion by portion as it is read.
 * Reached through the console's servlet, which enters the organization; columns and codes stay as they are in every
 * language.
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
        Slice<BookingRow> portion;
        BookingFilter filter;
        try {
            filter = query.filter();
            portion = exportBookings.export(filter, Optional.empty());
        } catch (BusinessException refusal) {
            response.sendError(refusal.code().kind().status());
            return;
        }
        response.setContentType(SafeCsv.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"bookings.csv\"");
        SafeCsv csv = new SafeCsv(response.getWriter(), COLUMNS);
        write(csv, portion);
        while (portion.next().isPresent()) {
            portion = exportBookings.export(filter, portion.next());
            write(csv, portion);
        }
    }

    private static void write(SafeCsv csv, Slice<BookingRow> portion) throws IOException {
        for (BookingRow row : portion.rows()) {
            csv.row(
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
        csv.flush();
    }
}
