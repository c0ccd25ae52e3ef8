package org.bookonce.stack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One window with nobody's memories. Closing it fails when one of our pages wrote an error to the console, threw,
 * violated its content security policy or asked another origin for something (R6.1, R14.3).
 */
final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final String base;
    private final Page page;
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    /** Their status is checked where it matters; Chromium reports each that is not 200 as an error. */
    private final Set<String> documents = ConcurrentHashMap.newKeySet();

    Visitor(BrowserContext context, String base) {
        this.context = context;
        this.base = base;
        context.onRequest(this::look);
        context.onConsoleMessage(this::look);
        context.onWebError(error -> {
            if (ours(error.page())) {
                troubles.add("thrown on " + error.page().url() + ": " + error.error());
            }
        });
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Goes to a path of ours, or to a whole address. @return the status */
    int go(String address) {
        Response response = page.navigate(address.startsWith("http") ? address : base + address);
        return response.status();
    }

    /** Fails on any violation that axe finds (R6.5), and when the page must be scrolled sideways. */
    void accessible() {
        Gallery.show(page);
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        List<String> violations = new AxeBuilder(page)
                .setLegacyMode(true).options(options).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();
        assertThat(violations).as("axe on " + page.url()).isEmpty();
        fits();
    }

    /** Fails when something is cut off or must be scrolled to sideways. */
    void fits() {
        Object wide = page.evaluate(
                """
                [...document.querySelectorAll('body, body *')]
                  .filter(e => document.documentElement.scrollWidth > document.documentElement.clientWidth
                    && (e.getBoundingClientRect().right > document.documentElement.clientWidth + 1
                      || e.getBoundingClientRect().left < -1))
                  .map(e => e.tagName + '#' + e.id + '.' + e.className)
                """);
        assertThat((List<?>) wide).as("wider than the window, on " + page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
        assertThat(troubles).as("what our pages did in the browser").isEmpty();
    }

    private void look(Request request) {
        if (request.isNavigationRequest()) {
            documents.add(request.url());
        } else if (from(request).startsWith(base)
                && !request.url().startsWith(base + "/")
                && !request.url().startsWith("data:")
                && !request.url().startsWith("blob:")) {
            troubles.add(from(request) + " asked another origin: " + request.url());
        }
    }

    private static String from(Request request) {
        try {
            return request.frame().url();
        } catch (PlaywrightException noFrameYet) {
            return "";
        }
    }

    private void look(ConsoleMessage message) {
        boolean document = message.text().startsWith("Failed to load resource")
                && documents.stream().anyMatch(message.location()::startsWith);
        if ("error".equals(message.type()) && ours(message.page()) && !document) {
            troubles.add("console of " + message.page().url() + ": " + message.text() + " " + message.location());
        }
    }

    private boolean ours(Page where) {
        return where != null && where.url().startsWith(base);
    }
}
