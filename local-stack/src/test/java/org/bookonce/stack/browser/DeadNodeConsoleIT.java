package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.bookonce.stack.Cluster;
import org.bookonce.stack.DemoPeople;
import org.junit.jupiter.api.Test;

/** The console behind the proxy: a session stays on its node, and when that node dies another one asks to sign in again. */
class DeadNodeConsoleIT {

    private static final Pattern OF_KEYCLOAK = Pattern.compile("KEYCLOAK.*|AUTH_SESSION.*|KC_.*");

    private final Cluster cluster = Cluster.get();
    private final String base = cluster.proxy().url();
    private final String list = "/console/" + DemoPeople.LINDGREN_OSEI + "/one-offs";

    @Test
    void theSurvivorAsksToSignInAgain() {
        List<Integer> statuses = new CopyOnWriteArrayList<>();
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP), base)) {
            visitor.context().onResponse(response -> statuses.add(response.status()));
            Page page = visitor.page();
            visitor.go(list);
            signIn(page);
            String node = node(visitor.context());
            for (int i = 0; i < 4; i++) {
                assertThat(page.reload().status()).isEqualTo(200);
                assertThat(page.url()).isEqualTo(base + list);
                assertThat(node(visitor.context())).isEqualTo(node);
            }

            cluster.nodes().get(Integer.parseInt(node) - 1).kill();
            visitor.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(OF_KEYCLOAK));
            page.reload();
            signIn(page);

            assertThat(page.locator("h1")).isVisible();
            assertThat(page.url()).isEqualTo(base + list);
            assertThat(node(visitor.context())).isNotEqualTo(node);
            assertThat(statuses).allSatisfy(status -> assertThat(status).isLessThan(500));
        }
    }

    @Test
    void theConsoleSaysThatItCannotBeShownWhileTheDatabaseIsAwayAndThenGoesOn() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP), base)) {
            Page page = visitor.page();
            visitor.go(list);
            signIn(page);

            cluster.postgres().kill();
            try {
                assertThat(visitor.go(list)).isEqualTo(503);
                assertThat(page.locator("h1")).isVisible();
                assertThat(page.content()).doesNotContain("Exception").doesNotContain("postgres");
            } finally {
                cluster.postgres().start();
            }

            assertThat(visitor.go(list)).isEqualTo(200);
            assertThat(page.url()).isEqualTo(base + list);
        }
    }

    private void signIn(Page page) {
        Console.assertAtKeycloak(page);
        page.locator("#username").fill(DemoPeople.JONAS.email());
        page.locator("#password").fill(DemoPeople.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(base + list);
    }

    private static String node(BrowserContext context) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("bookonce-node"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
