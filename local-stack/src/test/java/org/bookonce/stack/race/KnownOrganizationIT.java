package org.bookonce.stack.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nodes remember which organization has a slug, and nothing else about it: what changes is seen at every node with the
 * next page, and what they do not remember is found.
 */
class KnownOrganizationIT {

    private final Site site = Site.of(Site.Kind.TWO_NODES);
    private final RaceDatabase database = site.database();
    private final InviteeClient client = new InviteeClient(site);
    private final RaceDatabase.Host host = database.host();
    private final RaceDatabase.OneOff oneOff =
            database.oneOff(host, true, Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS));
    private final LinkFixture.Link link = link();

    private LinkFixture.Link link() {
        LinkFixture links = new LinkFixture(database);
        links.alwaysOpen(host.tenant(), host.id());
        return links.link(host.tenant(), host.slug(), LinkFixture.Rules.of("HOST"), host.id());
    }

    @Test
    void anOrganizationIsShownAsItIsCalledNow() {
        assertThat(pages()).allSatisfy(page -> assertThat(page.page()).contains("· Race<"));
        change("name = 'Rebranded'");
        assertThat(pages())
                .allSatisfy(
                        page -> assertThat(page.page()).contains("· Rebranded<").doesNotContain("· Race<"));
    }

    @Test
    void oneThatIsSuspendedIsClosedAtOnceAndOpenAgainAtOnce() {
        assertThat(pages()).extracting(InviteeClient.Answer::status).containsOnly(200);
        change("suspended_at = now()");
        List<InviteeClient.Answer> closed =
                Stream.concat(pages().stream(), unknown().stream()).toList();
        assertThat(closed).extracting(InviteeClient.Answer::status).containsOnly(410);
        assertThat(closed).extracting(InviteeClient.Answer::page).allSatisfy(page -> assertThat(page)
                .doesNotContain("Race"));
        change("suspended_at = null");
        assertThat(pages()).extracting(InviteeClient.Answer::status).containsOnly(200);
    }

    @Test
    void aSlugThatIsNoLongerUsedLeadsToTheOneThatIs() {
        assertThat(pages()).extracting(InviteeClient.Answer::status).containsOnly(200);
        String now = "new-" + host.slug();
        database.execute("insert into slug (slug, tenant_id) values (?, ?)", now, host.tenant());
        change("slug = '" + now + "'");
        assertThat(pages()).allSatisfy(page -> {
            assertThat(page.status()).isEqualTo(308);
            assertThat(page.location()).startsWith("/" + now);
        });
        site.nodes().forEach(node -> assertThat(client.send(node, "GET", "/" + now + "/book/" + link.slug(), "")
                        .status())
                .isEqualTo(200));
    }

    @Test
    void whatIsNotThereIsNotFoundInAKnownOrganization() {
        pages();
        assertThat(unknown()).extracting(InviteeClient.Answer::status).containsOnly(404);
    }

    private void change(String setting) {
        database.execute("update organization set " + setting + " where tenant_id = ?", host.tenant());
    }

    /** Each page at each node, twice: unknown and known. */
    private List<InviteeClient.Answer> pages() {
        return get(oneOff.path(), link.path(), "/" + host.slug(), oneOff.path(), link.path());
    }

    private List<InviteeClient.Answer> unknown() {
        return get(
                link.path() + "-not",
                "/" + host.slug() + "/one-off/" + "A".repeat(oneOff.token().length()));
    }

    private List<InviteeClient.Answer> get(String... paths) {
        return site.nodes().stream()
                .flatMap(node -> Stream.of(paths).map(path -> client.send(node, "GET", path, "")))
                .toList();
    }
}
