package org.bookonce.stack.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.SharedStack;
import org.bookonce.stack.launch.DebianPackage;

/** The one Chromium of a test run; each {@link Visitor} has a fresh context in it. It ends with the JVM. */
final class Browser {

    private static final double PATIENCE = 20_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");
    private static final AtomicInteger ADDRESS = new AtomicInteger();
    private static final Map<String, String> SIGNED_IN = new HashMap<>();

    private static com.microsoft.playwright.Browser chromium;

    private Browser() {}

    /** Opens a window. Who is signed in signs in once per run, for real; later windows begin with that session. */
    static Visitor open(Look look) {
        return open(look, SharedStack.get().payara().publicUrl());
    }

    /** Opens a window at another installation. @param base its address, without a slash at the end */
    static Visitor open(Look look, String base) {
        BrowserContext context = running().newContext(options(look));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(2 * PATIENCE);
        return new Visitor(context, base);
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(Look look) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setTimezoneId(look.zone())
                .setLocale(look.locale())
                .setJavaScriptEnabled(look.script())
                .setColorScheme(look.scheme())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(look.width() < 600)
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setExtraHTTPHeaders(Map.of("X-Forwarded-For", address()));
        look.person().ifPresent(person -> options.setStorageState(session(person)));
        return options;
    }

    /** Everybody comes from an address of their own, so that no test uses up another's attempts (R14.4). */
    private static String address() {
        int number = ADDRESS.incrementAndGet();
        return "10.200." + (number >> 8 & 255) + "." + (number & 255);
    }

    private static String session(DemoPeople.Person person) {
        String known = SIGNED_IN.get(person.email());
        if (known == null) {
            try (Visitor visitor = open(Look.at(Look.DESKTOP))) {
                Console.signIn(visitor, "/console/", person);
                known = visitor.context().storageState();
            }
            SIGNED_IN.put(person.email(), known);
        }
        return known;
    }

    private static synchronized com.microsoft.playwright.Browser running() {
        if (chromium == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(DebianPackage.CHROMIUM.path())
                            .setArgs(FLAGS));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        }
        return chromium;
    }
}
