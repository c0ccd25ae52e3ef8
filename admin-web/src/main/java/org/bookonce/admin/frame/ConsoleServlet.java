package org.bookonce.admin.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bookonce.admin.identity.PartialRedirect;
import org.bookonce.admin.identity.SignedIn;
import org.bookonce.tenant.audit.RequestOrigin;
import org.bookonce.tenant.membership.EnterOrganization;
import org.bookonce.tenant.membership.EnteredOrganization;
import org.bookonce.web.request.ClientAddress;

/**
 * The way in. {@code /{org}/…} enters the organization and forwards to the page's view; {@code /} leads to the person's
 * organization; {@code /platform} is where operators work. Unknown pages, unknown organizations and those of others are
 * one and the same 404. What is done within the request is logged with the address it came from (R1.11).
 */
public class ConsoleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PERMANENT_REDIRECT = 308;

    @Inject
    transient EnterOrganization enterOrganization;

    @Inject
    transient OperatorEntrance operators;

    @Inject
    transient RequestOrigin origin;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        origin.from(ClientAddress.of(request));
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<String> open = OpenPage.view(path);
        if (PreferenceLinks.asked(request)) {
            response.sendRedirect(PreferenceLinks.without(request));
        } else if (open.isPresent()) {
            show(
                    request,
                    response,
                    new Place(path, query(request), Optional.empty(), "", Optional.empty()),
                    open.get());
        } else if (PlatformPage.find(path).isPresent()) {
            platform(request, response, path, PlatformPage.find(path).get());
        } else {
            organization(request, response, path);
        }
    }

    private void platform(
            HttpServletRequest request, HttpServletResponse response, String path, PlatformPage.Found found)
            throws ServletException, IOException {
        switch (operators.admit(request)) {
            case YES ->
                show(
                        request,
                        response,
                        new Place(
                                path,
                                query(request),
                                Optional.empty(),
                                found.page().section(),
                                found.id()),
                        found.page().view());
            case NO -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case UNKNOWN -> unconfirmed(request, response, path);
        }
    }

    private void organization(HttpServletRequest request, HttpServletResponse response, String path)
            throws ServletException, IOException {
        String[] parts = path.substring(1).split("/", 2);
        Optional<Page.Found> page = parts.length == 2 ? Page.find(parts[1]) : Optional.empty();
        Optional<EnteredOrganization> entered = SignedIn.of(request)
                .flatMap(person -> enterOrganization.enter(person.issuer(), person.subject(), parts[0]));
        if (entered.isEmpty()) {
            switch (operators.admit(request)) {
                case YES -> entered = operators.look(parts[0], path);
                case NO -> entered = Optional.empty();
                case UNKNOWN -> {
                    unconfirmed(request, response, path);
                    return;
                }
            }
        }
        if (entered.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (parts.length == 1 || parts[1].isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/"
                    + entered.get().organization().slug() + "/home");
        } else if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (entered.get().organization().former() && "GET".equals(request.getMethod())) {
            String query = query(request).isEmpty() ? "" : "?" + query(request);
            response.setStatus(PERMANENT_REDIRECT);
            response.setHeader(
                    "Location",
                    request.getContextPath() + "/"
                            + entered.get().organization().slug() + "/" + parts[1] + query);
        } else {
            Page.Found found = page.get();
            Place place = new Place(path, query(request), entered, found.page().section(), found.id());
            show(request, response, place, found.page().view());
        }
    }

    /** Says to somebody who was an operator a while ago that nobody can say whether they still are. */
    private static void unconfirmed(HttpServletRequest request, HttpServletResponse response, String path)
            throws ServletException, IOException {
        if (PartialRedirect.wanted(request)) {
            PartialRedirect.to(response, request.getRequestURI());
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        Place place = new Place(path, "", Optional.empty(), "", Optional.empty());
        show(request, response, place, PlatformPage.UNCONFIRMED);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, Place place, String view)
            throws ServletException, IOException {
        place.keepOn(request);
        request.getRequestDispatcher(view).forward(request, new OnePolicyResponse(response));
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }
}
