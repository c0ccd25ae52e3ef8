package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The organization's logo and colour on the pages that invitees see (R1.10), and what uploads are refused. */
class BrandingIT {

    private final TestOrganization organization = TestOrganization.ofDemoPeople("branding");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void a_logo_and_a_colour_are_shown_to_invitees(int width) {
        RaceDatabase.OneOff oneOff =
                Offers.unheld(organization, organization.owner(), "Look", Offers.at(15, "10:00", "Europe/Lisbon"));
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.AMARA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("branding");
            visitor.accessible();
            upload(page, "logo.gif", picture("gif", 900, 300));
            assertThat(page.getByText("The logo is in use.")).isVisible();
            assertThat(page.locator("#logo-now")).isVisible();
            visitor.accessible();

            page.getByLabel("Accent colour").fill("red");
            console.button("Save colour").click();
            assertThat(page.locator("#accent-note")).hasText("Write a colour like #3b5bdb.");
            page.getByLabel("Accent colour").fill("#FFE600");
            page.getByLabel("Accent colour").blur();
            assertThat(page.locator("[id='form:check']")).containsText("hard to read on a light ground");
            console.button("Save colour").click();
            assertThat(page.getByText("The colour is in use.")).isVisible();
            visitor.accessible();
        }
        String logo = seen(oneOff, width);
        served(logo);
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.JONAS))) {
            new Console(visitor, organization.slug()).go("branding");
            visitor.page().getByText("Remove logo").click();
            assertThat(visitor.page().getByText("No logo yet")).isVisible();
            visitor.accessible();
        }
        assertThat(Http.get("/" + organization.slug() + "/logo").status()).isEqualTo(404);
    }

    @Test
    void what_is_no_picture_is_refused_and_nothing_changes() {
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("branding");
            upload(page, "logo.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8));
            assertThat(page.locator("#logo-note"))
                    .hasText("SVG drawings can carry scripts and are not taken. Export the picture as PNG.");
            visitor.accessible();
            upload(page, "logo.png", "not a picture".getBytes(UTF_8));
            assertThat(page.locator("#logo-note"))
                    .hasText("This file cannot be read as a picture. Use PNG, JPEG or GIF.");
            console.button("Upload logo").click();
            assertThat(page.locator("#logo-note")).hasText("Choose a picture first.");
            page.locator("input[type=file]").setInputFiles(new FilePayload("logo.png", "image/png", new byte[3 << 20]));
            assertThat(page.locator("#logo-note")).hasText("The file is larger than 2 MB.");
            assertThat(page.locator("input[type=file]")).hasValue("");
            page.evaluate("document.querySelector('input[type=file]').removeAttribute('data-most')");
            upload(page, "logo.png", new byte[3 << 20]);
            assertThat(page.locator("#logo-note")).hasText("The file is larger than 2 MB.");
            assertThat(page.locator("#logo-now")).hasCount(0);
        }
    }

    private static void upload(Page page, String name, byte[] file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "image/png", file));
        page.getByText("Upload logo").click();
    }

    /** The invitee's page has them; the address of the logo. */
    private static String seen(RaceDatabase.OneOff oneOff, int width) {
        try (Visitor visitor = Browser.open(Look.at(width))) {
            visitor.go(oneOff.path());
            Locator logo = visitor.page().locator("img.logo");
            assertThat(logo).isVisible();
            assertThat((Integer) logo.evaluate("image => image.naturalWidth")).isEqualTo(512);
            assertThat(visitor.page().locator("link[href*='accent/ffe600.css']"))
                    .hasCount(1);
            visitor.accessible();
            return logo.getAttribute("src");
        }
    }

    private static void served(String address) {
        Http.Answer first = Http.get(address);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Content-Type")).isEqualTo("image/png");
        assertThat(first.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(first.header("Cache-Control")).contains("immutable");
        assertThat(first.header("ETag")).matches(Pattern.compile("\"[0-9a-f]{16}\""));
        Http.Answer again = Http.get(address, "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(Http.get(address.replaceFirst("\\?.*", "")).header("Cache-Control"))
                .isEqualTo("no-cache");
    }

    private static byte[] picture(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(20, 110, 90));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.WHITE);
        pen.fillOval(width / 8, height / 4, height / 2, height / 2);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
