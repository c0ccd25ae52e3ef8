package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bookonce.stack.Mails;
import org.bookonce.stack.SharedStack;

/** The mail in which Keycloak itself lets an invited person choose a password, and what they do with it. */
final class SignInMail {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/login-actions/action-token\\S+");

    private SignInMail() {}

    /** The link in it. */
    static String link(String email) {
        return Mails.await(email, 2, Duration.ofSeconds(60)).stream()
                .flatMap(mail -> mail.part("text/plain").stream())
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mail of the sign-in service to " + email));
    }

    /** Follows the link, says their name, chooses a password, and comes back to the console signed in. */
    static void follow(Visitor visitor, String email, String firstName, String lastName, String password) {
        Page page = visitor.page();
        visitor.go(link(email));
        page.locator("#kc-info-message a").click();
        while (page.locator("#password-new, #firstName").count() > 0) {
            String before = page.url();
            if (page.locator("#password-new").count() > 0) {
                page.locator("#password-new").fill(password);
                page.locator("#password-confirm").fill(password);
            } else {
                page.locator("#firstName").fill(firstName);
                page.locator("#lastName").fill(lastName);
            }
            page.locator("[type=submit]").first().click();
            page.waitForURL(url -> !url.equals(before));
        }
        page.locator("#kc-info-message a").click();
        page.waitForURL(url -> url.startsWith(SharedStack.get().payara().consoleUrl())
                || url.contains("/protocol/openid-connect/auth"));
        if (page.locator("#username").count() > 0) {
            page.locator("#username").fill(email);
            page.locator("#password").fill(password);
            page.locator("#kc-login").click();
        }
        page.waitForURL(SharedStack.get().payara().consoleUrl() + "/");
        assertThat(page.locator("main")).isVisible();
        assertThat(page.url()).endsWith("/console/");
    }
}
