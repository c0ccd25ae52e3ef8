package org.bookonce.admin.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bookonce.tenant.audit.AuditFilter;
import org.bookonce.tenant.audit.AuditLine;
import org.bookonce.tenant.audit.ExportAudit;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.web.csv.SafeCsv;

/**
 * The audit log as a file, with the filter of the page. It is written portion by portion as it is read. Reached through
 * the console's servlet, which enters the organization; columns and codes stay as they are in every language.
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
        List<AuditLine> portion;
        AuditFilter filter;
        try {
            filter = query.filter();
            portion = exportAudit.export(filter, Optional.empty());
        } catch (BusinessException refusal) {
            response.sendError(refusal.code().kind().status());
            return;
        }
        response.setContentType(SafeCsv.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"audit-log.csv\"");
        SafeCsv csv = new SafeCsv(response.getWriter(), COLUMNS);
        while (true) {
            for (AuditLine line : portion) {
                write(csv, line);
            }
            csv.flush();
            if (portion.size() < ExportAudit.PORTION) {
                return;
            }
            UUID last = portion.get(portion.size() - 1).id();
            portion = exportAudit.export(filter, Optional.of(last));
        }
    }

    private static void write(SafeCsv csv, AuditLine line) throws IOException {
        csv.row(
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
