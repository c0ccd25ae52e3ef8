package org.bookonce.publicweb.problem;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.sql.SQLTransientException;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.tenancy.Outage;
import org.bookonce.web.request.RequestIdFilter;

/** Answers what nobody foresaw with a calm page; the trace goes to the log, under the number that the page shows. */
@Provider
public class EverythingElseMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(EverythingElseMapper.class.getName());

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        int status = Outage.caused(failure) ? 503 : 500;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return problems.refused(refusal);
            }
            status = unavailable(cause) ? 503 : status;
        }
        LOG.log(Level.ERROR, "request " + RequestIdFilter.of(request) + " failed", failure);
        return problems.failed(status);
    }

    private static boolean unavailable(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause.getClass().getSimpleName().equals("PoolingException")
                || cause instanceof java.net.ConnectException;
    }
}
