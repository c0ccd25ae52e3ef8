package org.bookonce.admin.frame;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.bookonce.admin.identity.SignedIn;
import org.bookonce.tenant.membership.ListMyOrganizations;
import org.bookonce.tenant.membership.MyOrganization;
import org.bookonce.tenant.text.Texts;

/**
 * What the organization switcher lists when it is opened: a page that is in one organization does not visit all the
 * others for it. The path cannot be an organization's, since slugs have no dot.
 */
@WebServlet(OrganizationsServlet.PATH)
public class OrganizationsServlet extends HttpServlet {

    static final String PATH = "/organizations.json";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ListMyOrganizations listMyOrganizations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<MyOrganization> mine = SignedIn.of(request)
                .map(person -> listMyOrganizations.list(person.issuer(), person.subject()))
                .orElse(List.of());
        JsonArrayBuilder answer = Json.createArrayBuilder();
        mine.forEach(organization -> answer.add(described(request, organization)));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(answer.build().toString());
    }

    private static JsonObject described(HttpServletRequest request, MyOrganization organization) {
        return Json.createObjectBuilder()
                .add("slug", organization.slug())
                .add("name", organization.name())
                .add("address", request.getContextPath() + "/" + organization.slug() + "/")
                .add(
                        "role",
                        Texts.of(Reader.locale(request))
                                .get("console.role." + organization.role().name()))
                .build();
    }
}
