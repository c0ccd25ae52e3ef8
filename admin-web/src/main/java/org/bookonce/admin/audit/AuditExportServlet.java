package org.bookonce.admin.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.bookonce.admin.frame.CsvDownload;
import org.bookonce.tenant.audit.AuditFilter;
import org.bookonce.tenant.audit.AuditLine;
import org.bookonce.tenant.audit.ExportAudit;

/**
 * The audit log as a file, with the filter of the page. Reached through the console's servlet, which enters the
 * organization.
 */
@WebServlet(AuditExportServlet.VIEW)
public class AuditExportServlet extends HttpServlet {

    /** Where the console's servlet forwards to. */
    public static final String VIEW = "/views/audit-export";

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "at", "actor", "on_behalf_of", "action", "subject_kind", "subject", "subject_id", "details", "address");

    @Inject
    transient ExportAudit exportAudit;

    @Inject
    transient AuditQuery query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditFilter filter = query.filter();
        new CsvDownload<>("audit-log.csv", COLUMNS, AuditExportServlet::cells)
                .send(response, cursor -> exportAudit.export(filter, cursor));
    }

    private static List<String> cells(AuditLine line) {
        return List.of(
                line.at().toString(),
                line.actor(),
                line.onBehalfOf().orElse(""),
                line.action(),
                line.kind(),
                line.subject(),
                line.subjectId().toString(),
                line.details(),
                line.address());
    }
}
