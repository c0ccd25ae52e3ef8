package org.bookonce.stack.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.bookonce.stack.Db;
import org.bookonce.stack.DemoPeople;
import org.bookonce.stack.TestOrganization;
import org.bookonce.stack.race.RaceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member's picture (R2.1): shown wherever they are booked, and gone with a click or with its member. */
class PictureIT {

    private static final String SCRIPT = "<script>window.hostile=1</script>";

    private final TestOrganization organization = TestOrganization.ofDemoPeople("picture");

    @ParameterizedTest
    @ValueSource(ints = {Look.DESKTOP, Look.PHONE})
    void it_is_looked_at_uploaded_shown_to_invitees_and_removed(int width) {
        RaceDatabase.OneOff oneOff =
                Offers.held(organization, organization.member(), "Look", Offers.at(15, "10:00", "Asia/Kolkata"));
        BookingLinks.Link link = new BookingLinks(organization).of(organization.member(), "look");
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("profile");
            assertThat(page.locator("#picture-said")).containsText("No picture yet");
            visitor.accessible();
            choose(page, "me.jpg", "image/jpeg", behind(photo(), SCRIPT));
            assertThat(page.locator("#picture-look img")).hasAttribute("src", Pattern.compile("^data:image/jpeg"));
            assertThat(page.locator("#picture-said")).hasText("This is how it will look. It is not uploaded yet.");
            visitor.accessible();
            console.button("Upload picture").click();
            assertThat(page.locator("#picture-done")).hasText("The picture is in use.");
            assertThat(drawn(page.locator("#picture-now"))).isEqualTo(256);
            assertThat(drawn(page.locator(".avatar-button img"))).isEqualTo(256);
            visitor.accessible();
        }
        String manage = seen(width, oneOff, link);
        try (Visitor visitor = Browser.open(Look.at(width).as(DemoPeople.PRIYA))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("profile");
            String address = page.locator("#picture-now").getAttribute("src");
            served(address);
            console.button("Remove picture").click();
            assertThat(page.locator("#picture-done")).hasText("The picture was removed.");
            assertThat(page.locator(".avatar-button .avatar")).hasText("PR");
            visitor.accessible();
            assertThat(Http.get(address).status()).isEqualTo(404);
            for (String path : List.of(link.path(), manage, "/" + organization.slug())) {
                visitor.go(path);
                assertThat(page.locator("img.face")).hasCount(0);
                assertThat(page.locator("span.face").first()).hasText("PR");
            }
        }
        assertThat(Db.column("select action from audit_entry where tenant_id = ? order by at", organization.id()))
                .contains("profile.change-picture", "profile.remove-picture");
    }

    @Test
    void what_is_no_picture_is_refused_next_to_the_field_and_nothing_changes() {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE).as(DemoPeople.JONAS))) {
            Page page = visitor.page();
            Console console = new Console(visitor, organization.slug());
            console.go("profile");
            upload(
                    page,
                    ("<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + "</svg>").getBytes(UTF_8),
                    "SVG drawings can carry scripts and are not taken. Export the picture as PNG.");
            assertThat(page.locator("input[type=file]")).hasAttribute("aria-invalid", "true");
            visitor.accessible();
            String unreadable = "This file cannot be read as a picture. Use PNG, JPEG or GIF.";
            upload(page, "not a picture".getBytes(UTF_8), unreadable);
            upload(page, ("GIF89a/*" + SCRIPT + "*/=1").getBytes(UTF_8), unreadable);
            upload(page, bomb(), "The picture is more than 4,096 pixels wide or high.");
            upload(page, new byte[0], "Choose a picture first.");
            console.button("Upload picture").click();
            assertThat(page.locator("#picture-note")).hasText("Choose a picture first.");

            choose(page, "me.png", "image/png", new byte[(6 << 20) + 1]);
            assertThat(page.locator("#picture-note")).hasText("The file is larger than 6 MB.");
            assertThat(page.locator("input[type=file]")).hasValue("");
            page.evaluate("document.querySelector('input[type=file]').removeAttribute('data-most')");
            upload(page, new byte[(6 << 20) + 1], "The file is larger than 6 MB.");
            assertThat(page.evaluate("typeof window.hostile")).isEqualTo("undefined");
            assertThat(page.locator("#picture-now")).hasCount(0);
        }
        assertThat(pictures()).isZero();
    }

    @Test
    void it_is_erased_when_its_member_is_deactivated() {
        String version = "0123456789abcdef0123456789abcdef";
        Db.execute(
                "insert into member_picture (tenant_id, member_id, version, jpeg) values (?, ?, ?, ?)",
                organization.id(),
                organization.member().id(),
                version,
                photo());
        String address = "/" + organization.slug() + "/picture/" + version;
        assertThat(Http.get(address).status()).isEqualTo(200);
        assertThat(Http.get(address.replace(
                                organization.slug(),
                                TestOrganization.create("foreign").slug()))
                        .status())
                .as("another organization's")
                .isEqualTo(404);
        try (Visitor visitor = Browser.open(Look.at(Look.DESKTOP).as(DemoPeople.AMARA))) {
            Console console = new Console(visitor, organization.slug());
            console.go("people/" + organization.member().id());
            console.button("Deactivate").click();
            assertThat(visitor.page().locator("dialog[open] .breaks li")).hasText("The picture is erased");
            visitor.page().locator("dialog[open] .button-danger").click();
            assertThat(visitor.page().getByText("Deactivated. Their open links stopped working"))
                    .isVisible();
        }
        assertThat(pictures()).isZero();
        assertThat(Http.get(address).status()).isEqualTo(404);
    }

    /** Everywhere an invitee meets the host. @return the path of the manage page */
    private String seen(int width, RaceDatabase.OneOff oneOff, BookingLinks.Link link) {
        try (Visitor visitor = Browser.open(Look.at(width))) {
            shows(visitor, "/" + organization.slug());
            shows(visitor, "/" + organization.slug() + "/" + BookingLinks.slug(organization.member()));
            shows(visitor, link.path());
            shows(visitor, oneOff.path());
            Invitee invitee = new Invitee(visitor);
            invitee.pick(oneOff.slots().get(0));
            invitee.fill("Grace Hopper", "grace-" + UUID.randomUUID() + "@invitee.example");
            invitee.confirm();
            String manage = invitee.booked();
            shows(visitor, manage);
            return manage;
        }
    }

    private static void shows(Visitor visitor, String path) {
        visitor.go(path);
        Locator face = visitor.page().locator("img.face");
        assertThat(drawn(face)).as(path).isEqualTo(256);
        assertThat(face).hasAttribute("alt", "");
        visitor.accessible();
    }

    /** As a file of its own, of our making, that may be kept. */
    private static void served(String address) {
        Http.Answer answer = Http.get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.header("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(answer.body()).doesNotContain("script").hasSizeLessThan(1 << 16);
    }

    private static int drawn(Locator image) {
        return (Integer) image.evaluate("image => image.decode().then(() => image.naturalWidth)");
    }

    private static void choose(Page page, String name, String type, byte[] file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, type, file));
    }

    private static void upload(Page page, byte[] file, String refusal) {
        choose(page, "me.png", "image/png", file);
        page.getByText("Upload picture").click();
        assertThat(page.locator("#picture-note")).hasText(refusal);
    }

    private long pictures() {
        return Db.count("select count(*) from member_picture where tenant_id = ?", organization.id());
    }

    private static byte[] behind(byte[] picture, String text) {
        byte[] more = text.getBytes(UTF_8);
        return ByteBuffer.allocate(picture.length + more.length)
                .put(picture)
                .put(more)
                .array();
    }

    /** A picture that says it has 50,000 pixels on each side. */
    private static byte[] bomb() {
        byte[] picture = file(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png");
        CRC32 sum = new CRC32();
        sum.update(
                ByteBuffer.wrap(picture).putInt(16, 50_000).putInt(20, 50_000).array(), 12, 17);
        return ByteBuffer.wrap(picture).putInt(29, (int) sum.getValue()).array();
    }

    /** Somebody in front of a wall, taller than wide. */
    private static byte[] photo() {
        BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(255, 214, 165), 600, 800, new Color(106, 76, 147)));
        pen.fillRect(0, 0, 600, 800);
        pen.setColor(new Color(40, 30, 60));
        pen.fillOval(180, 180, 240, 280);
        pen.fillOval(60, 500, 480, 500);
        pen.setColor(new Color(226, 168, 124));
        pen.fillOval(205, 240, 190, 230);
        pen.dispose();
        return file(picture, "jpeg");
    }

    private static byte[] file(BufferedImage picture, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
