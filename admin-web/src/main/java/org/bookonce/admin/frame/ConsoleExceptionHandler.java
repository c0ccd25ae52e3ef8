package org.bookonce.admin.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import org.bookonce.admin.identity.PartialRedirect;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.web.request.RequestIdFilter;

/**
 * What happens to what a page did not expect. A refusal of a use case in an action becomes messages; while a page is
 * built, it becomes the error page of its status. A view the server no longer knows is loaded again and says so.
 * Anything else is logged with the request's number and answered with the error page.
 */
class ConsoleExceptionHandler extends ExceptionHandlerWrapper {

    private static final System.Logger LOG = System.getLogger(ConsoleExceptionHandler.class.getName());

    ConsoleExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            try {
                answer(context, failure);
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable failure) throws IOException {
        BusinessException refusal = cause(failure, BusinessException.class);
        if (cause(failure, ViewExpiredException.class) != null) {
            reload(context);
        } else if (refusal == null) {
            LOG.log(Level.ERROR, "request " + RequestIdFilter.of(request(context)), failure);
            errorPage(
                    context,
                    DatabaseAway.behind(failure)
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } else if (context.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION) {
            CDI.current().select(Refusals.class).get().show(refusal);
        } else {
            errorPage(context, refusal.code().kind().status());
        }
    }

    private static void reload(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        String path = request(context).getContextPath()
                + Place.of(request(context)).map(Place::path).orElse("/");
        external.redirect(path + "?reloaded=view");
        context.responseComplete();
    }

    private static void errorPage(FacesContext context, int status) throws IOException {
        ExternalContext external = context.getExternalContext();
        external.responseReset();
        if (PartialRedirect.wanted(request(context))) {
            // written by hand: the partial response that failed half-way may have begun
            PartialRedirect.to(
                    (HttpServletResponse) external.getResponse(),
                    request(context).getContextPath() + "/problem?status=" + status + "&id="
                            + RequestIdFilter.of(request(context)));
        } else {
            external.responseSendError(status, null);
        }
        context.responseComplete();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static <T extends Throwable> T cause(Throwable failure, Class<T> type) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
