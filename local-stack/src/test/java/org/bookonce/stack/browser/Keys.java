package org.bookonce.stack.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse. */
final class Keys {

    private static final int MOST = 80;

    private final Page page;

    Keys(Visitor visitor) {
        this.page = visitor.page();
    }

    /** Presses Tab until something has the focus. */
    void tabTo(Locator wanted) {
        for (int i = 0; i < MOST && !focused(wanted); i++) {
            press("Tab");
        }
        assertThat(focused(wanted)).as("reached with Tab: " + wanted).isTrue();
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    private static boolean focused(Locator wanted) {
        return (boolean) wanted.evaluate("element => element === document.activeElement");
    }
}
