package org.bookonce.admin.oneoff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.bookonce.admin.frame.CsvDownload;
import org.bookonce.scheduling.oneoff.ExportOneOffs;
import org.bookonce.scheduling.oneoff.OneOffFilter;
import org.bookonce.scheduling.oneoff.OneOffRow;
import org.bookonce.scheduling.oneoff.OneOffStatus;

/**
 * The list of one-offs as a file, with the filter and the order of the page (SPEC 12). Reached through the console's
 * servlet, which enters the organization.
 */
@WebServlet(OneOffExportServlet.VIEW)
public class OneOffExportServlet extends HttpServlet {

    /** Where the console's servlet forwards to. */
    public static final String VIEW = "/views/one-offs-export";

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "organizer",
            "created_by",
            "status",
            "created_at",
            "closes_at",
            "times",
            "held_minutes",
            "invitee",
            "booked_start",
            "link");

    @Inject
    transient ExportOneOffs exportOneOffs;

    @Inject
    transient OneOffQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OneOffFilter filter = query.filter();
        new CsvDownload<>("one-offs.csv", COLUMNS, OneOffExportServlet::cells)
                .send(response, cursor -> exportOneOffs.export(filter.from(cursor)));
    }

    private static List<String> cells(OneOffRow row) {
        return List.of(
                row.id().toString(),
                row.title(),
                row.hostName(),
                row.createdByName(),
                row.status().name(),
                row.createdAt().toString(),
                row.closesAt().toString(),
                Integer.toString(row.slots()),
                Integer.toString(row.heldMinutes()),
                row.inviteeName(),
                row.bookedStart().map(Instant::toString).orElse(""),
                row.status() == OneOffStatus.OPEN ? row.url() : "");
    }
}
