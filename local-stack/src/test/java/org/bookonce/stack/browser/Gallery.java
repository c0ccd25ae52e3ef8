package org.bookonce.stack.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Pictures of every page that a test looks at, light and dark, for whoever wants to see them: run any browser test with
 * {@code -Dbookonce.gallery=<folder>}.
 */
final class Gallery {

    private static final String FOLDER = System.getProperty("bookonce.gallery", "");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Gallery() {}

    static void show(Page page) {
        if (FOLDER.isEmpty()) {
            return;
        }
        String name = "%03d-%d-%s"
                .formatted(
                        NUMBER.incrementAndGet(),
                        page.viewportSize().width,
                        page.url().replaceAll("^https?://[^/]+/|[?].*$", "").replaceAll("[^A-Za-z0-9]+", "-"));
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(FOLDER, name + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
        }
    }
}
