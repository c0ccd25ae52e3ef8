package org.bookonce.stack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.assertj.core.api.SoftAssertions;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.inside.AccessFixture;
import org.bookonce.stack.inside.Thing;
import org.bookonce.stack.inside.Whose;
import org.junit.jupiter.api.Test;

/**
 * The matrix of all addresses × roles × own, another and no organization × own, a teammate's, a foreign and an unknown
 * id (R1.4, R14.2). A page or address without a line fails here.
 */
class AddressesIT {

    private static final String UNKNOWN_ID = "01980000-0000-7000-8000-00000000dead";

    private static final Map<String, DemoPeople.Person> ROLES =
            Map.of("owner", DemoPeople.AMARA, "admin", DemoPeople.JONAS, "member", DemoPeople.PRIYA);

    private final TestOrganization organization = TestOrganization.ofDemoPeople("addresses");
    private final TestOrganization other = TestOrganization.create("elsewhere");
    private final Properties things = AccessFixture.written(organization, other);

    @Test
    void every_page_and_address_has_its_line() {
        assertThat(Addresses.consolePages().keySet()).isEqualTo(AddressLines.PAGES.keySet());
        assertThat(Addresses.openPages()).isEqualTo(AddressLines.OPEN);
        assertThat(Addresses.operatorPages().keySet()).isEqualTo(AddressLines.OPERATORS);
        assertThat(Addresses.publicAddresses()).containsExactlyInAnyOrderElementsOf(AddressLines.PUBLIC.keySet());
    }

    @Test
    void each_role_opens_what_its_line_says_and_nothing_else() {
        SoftAssertions softly = new SoftAssertions();
        ROLES.forEach((role, person) -> {
            try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(person))) {
                AddressLines.PAGES.forEach((page, line) -> softly.assertThat(
                                status(visitor, organization.slug(), page, id(line, Whose.OWN)))
                        .as("%s as %s", page, role)
                        .isEqualTo(line.may().contains(role) ? 200 : 403));
            }
        });
        softly.assertAll();
    }

    @Test
    void foreign_organizations_and_ids_answer_as_unknown_ones() {
        SoftAssertions softly = new SoftAssertions();
        ROLES.forEach((role, person) -> {
            try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(person))) {
                AddressLines.PAGES.forEach((page, line) -> {
                    String where = page + " as " + role;
                    softly.assertThat(body(visitor, other.slug(), page, id(line, Whose.FOREIGN)))
                            .as("%s elsewhere", where)
                            .startsWith("404")
                            .isEqualTo(body(visitor, "no-such-organization", page, id(line, Whose.FOREIGN)));
                    if (line.thing() != Thing.NOTHING) {
                        String unknown = body(visitor, organization.slug(), page, UNKNOWN_ID);
                        softly.assertThat(body(visitor, organization.slug(), page, id(line, Whose.FOREIGN)))
                                .as("%s, a foreign id", where)
                                .startsWith(line.may().contains(role) ? "404" : "403")
                                .isEqualTo(unknown);
                        if (role.equals("member")) {
                            softly.assertThat(body(visitor, organization.slug(), page, id(line, Whose.TEAMMATES)))
                                    .as("%s, a teammate's", where)
                                    .isEqualTo(unknown);
                        }
                    }
                });
            }
        });
        softly.assertAll();
    }

    @Test
    void who_is_no_member_finds_nothing_and_who_is_not_signed_in_is_asked_to() {
        SoftAssertions softly = new SoftAssertions();
        for (DemoPeople.Person person : List.of(DemoPeople.NORA, DemoPeople.ROBIN, DemoPeople.OLGA)) {
            try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(person))) {
                AddressLines.PAGES.forEach(
                        (page, line) -> softly.assertThat(body(visitor, organization.slug(), page, id(line, Whose.OWN)))
                                .as("%s as %s", page, person.name())
                                .startsWith("404")
                                .isEqualTo(body(visitor, "no-such-organization", page, UNKNOWN_ID)));
            }
        }
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP))) {
            AddressLines.PAGES.forEach((page, line) -> {
                for (String slug : List.of(organization.slug(), "no-such-organization")) {
                    APIResponse answer = get(visitor, slug, page, id(line, Whose.OWN));
                    softly.assertThat(answer.status()).as(page).isEqualTo(302);
                    softly.assertThat(answer.headers().get("location"))
                            .startsWith(SharedStack.get().keycloak().issuer());
                }
            });
        }
        softly.assertAll();
    }

    @Test
    void operators_pages_do_not_exist_for_anybody_else() {
        SoftAssertions softly = new SoftAssertions();
        for (DemoPeople.Person person : List.of(DemoPeople.AMARA, DemoPeople.PRIYA, DemoPeople.ROBIN)) {
            try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(person))) {
                String unknown = body(visitor, "no-such-organization", "ONE_OFFS", "");
                Addresses.operatorPages().forEach((page, path) -> {
                    APIResponse answer =
                            open(visitor, filled(path, organization.id().toString()));
                    softly.assertThat(plain(answer.status() + " " + answer.text()))
                            .as("%s as %s", page, person.name())
                            .isEqualTo(unknown);
                });
            }
        }
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.OLGA))) {
            Addresses.operatorPages().forEach((page, path) -> {
                softly.assertThat(open(visitor, filled(path, organization.id().toString()))
                                .status())
                        .as(page)
                        .isEqualTo(200);
                if (path.contains("(")) {
                    softly.assertThat(open(visitor, filled(path, UNKNOWN_ID)).status())
                            .as("%s, unknown", page)
                            .isEqualTo(404);
                }
            });
        }
        softly.assertAll();
    }

    @Test
    void a_form_sent_to_a_page_one_may_not_open_is_refused_as_the_page_is() {
        SoftAssertions softly = new SoftAssertions();
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.PRIYA))) {
            AddressLines.PAGES.forEach((page, line) -> {
                if (!line.may().contains("member")) {
                    softly.assertThat(post(visitor, organization.slug(), page, id(line, Whose.OWN)))
                            .as(page)
                            .isIn(403, 405);
                }
                softly.assertThat(post(visitor, other.slug(), page, id(line, Whose.FOREIGN)))
                        .as("%s elsewhere", page)
                        .isEqualTo(404);
            });
        }
        softly.assertAll();
    }

    @Test
    void another_organizations_tokens_answer_as_unknown_ones() {
        SoftAssertions softly = new SoftAssertions();
        AddressLines.PUBLIC.forEach((address, thing) -> {
            if (thing.token()) {
                // so many wrong tokens are more than anybody may try
                Db.execute("delete from rate_limit");
                String foreign = publicly(address, things.getProperty(thing + "." + Whose.FOREIGN));
                softly.assertThat(foreign).as(address).startsWith("404").isEqualTo(publicly(address, "A".repeat(24)));
            }
        });
        softly.assertAll();
    }

    private String publicly(String address, String token) {
        String path = address.substring(address.indexOf(' ') + 1)
                .replace("{org}", organization.slug())
                .replace("{token}", token)
                .replace("{slot}", UNKNOWN_ID)
                .replace("{proposal}", "B".repeat(24))
                .replace("{start: " + AddressLines.START + "}", "2027-03-02T1000Z");
        Http.Answer answer = address.startsWith("GET")
                ? Http.get(path)
                : Http.post(
                        path,
                        "slot=" + UNKNOWN_ID,
                        Map.of("Origin", SharedStack.get().payara().publicUrl()));
        return plain(answer.status() + " " + answer.body().replace(token, ""));
    }

    private Optional<String> ofThing(AddressLines.Line line, Whose whose) {
        return Optional.ofNullable(things.getProperty(line.thing() + "." + whose));
    }

    private String id(AddressLines.Line line, Whose whose) {
        return ofThing(line, whose).orElse("");
    }

    private static int status(Visitor visitor, String slug, String page, String id) {
        return get(visitor, slug, page, id).status();
    }

    private static String body(Visitor visitor, String slug, String page, String id) {
        APIResponse answer = get(visitor, slug, page, id);
        return plain(answer.status() + " "
                + (id.isEmpty() ? answer.text() : answer.text().replace(id, "")));
    }

    private static APIResponse get(Visitor visitor, String slug, String page, String id) {
        return open(visitor, address(slug, page, id));
    }

    private static APIResponse open(Visitor visitor, String address) {
        return visitor.context().request().get(address, RequestOptions.create().setMaxRedirects(0));
    }

    private static int post(Visitor visitor, String slug, String page, String id) {
        return visitor.context()
                .request()
                .post(
                        address(slug, page, id),
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setHeader("Origin", SharedStack.get().payara().publicUrl()))
                .status();
    }

    private static String address(String slug, String page, String id) {
        return filled("/" + slug + "/" + Addresses.consolePages().get(page), id);
    }

    /** The address of a pattern with an id in it. */
    private static String filled(String pattern, String id) {
        return SharedStack.get().payara().consoleUrl()
                + pattern.replace("\\", "").replaceFirst("\\(.*\\)", id);
    }

    /** Without the number that each request has. */
    private static String plain(String body) {
        return body.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "")
                .replaceAll("(?s)<p class=\"help\">.*?</p>", "");
    }
}
