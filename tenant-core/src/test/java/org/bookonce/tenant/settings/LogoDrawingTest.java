package org.bookonce.tenant.settings;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.bookonce.tenant.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of uploads, well meant and not. */
class LogoDrawingTest {

    private static final String SCRIPT = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aPictureIsDrawnAnewInItsProportions(String format) throws IOException {
        BufferedImage drawn = drawn(LogoDrawing.of(picture(format, 1600, 800)));

        assertThat(drawn.getWidth()).isEqualTo(512);
        assertThat(drawn.getHeight()).isEqualTo(256);
        assertThat(new Color(drawn.getRGB(256, 128)).getRed()).isGreaterThan(200);
    }

    @Test
    void aSmallOneStaysAsSmallAsItIs() throws IOException {
        assertThat(drawn(LogoDrawing.of(picture("png", 40, 20))).getWidth()).isEqualTo(40);
    }

    @Test
    void theSamePictureHasTheSameVersionAndAnotherAnother() throws IOException {
        byte[] one = picture("png", 40, 20);

        assertThat(LogoDrawing.of(one).version())
                .matches("[0-9a-f]{16}")
                .isEqualTo(LogoDrawing.of(one).version())
                .isNotEqualTo(LogoDrawing.of(picture("png", 41, 20)).version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpeg"})
    void whatHidesBehindAPictureIsGone(String format) throws IOException {
        byte[] picture = picture(format, 60, 60);
        byte[] both = Arrays.copyOf(picture, picture.length + SCRIPT.length());
        System.arraycopy(SCRIPT.getBytes(UTF_8), 0, both, picture.length, SCRIPT.length());

        assertThat(new String(LogoDrawing.of(both).png(), ISO_8859_1)).doesNotContain("script", "svg");
    }

    @Test
    void textsInAPictureAreGoneAndHowLargeTheyUnpackDoesNotMatter() throws IOException {
        byte[] picture = picture("png", 60, 60);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write("Comment\0\0".getBytes(UTF_8));
        try (DeflaterOutputStream zip = new DeflaterOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 1024; megabyte++) {
                zip.write(zeros);
            }
        }
        byte[] chunk = chunk("zTXt", bomb.toByteArray());
        ByteBuffer both = ByteBuffer.allocate(picture.length + chunk.length)
                .put(picture, 0, 33)
                .put(chunk)
                .put(picture, 33, picture.length - 33);

        Logo logo = LogoDrawing.of(both.array());

        assertThat(drawn(logo).getWidth()).isEqualTo(60);
        assertThat(new String(logo.png(), ISO_8859_1)).doesNotContain("zTXt", "Comment");
    }

    @Test
    void aPictureThatSaysItIsHugeIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] picture = picture("png", 60, 60);
        ByteBuffer.wrap(picture).putInt(16, 50_000).putInt(20, 50_000);
        CRC32 sum = new CRC32();
        sum.update(picture, 12, 17);
        ByteBuffer.wrap(picture).putInt(29, (int) sum.getValue());

        assertThat(refusal(picture)).isEqualTo("organization.logo-too-wide");
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        assertThat(refusal(SCRIPT.getBytes(UTF_8))).isEqualTo("organization.logo-svg");
        assertThat(refusal(("<?xml version='1.0'?>\n<!-- a -->" + SCRIPT).getBytes(UTF_8)))
                .isEqualTo("organization.logo-svg");
        assertThat(refusal("just a text".getBytes(UTF_8))).isEqualTo("organization.logo-unreadable");
        assertThat(refusal(new byte[0])).isEqualTo("organization.logo-missing");
        assertThat(refusal(Arrays.copyOf(picture("png", 60, 60), 40))).isEqualTo("organization.logo-unreadable");
        assertThat(refusal(Arrays.copyOf(picture("png", 60, 60), 8))).isEqualTo("organization.logo-unreadable");
        assertThat(refusal(Arrays.copyOf(picture("gif", 60, 60), 20))).isEqualTo("organization.logo-unreadable");
        assertThat(refusal("GIF89a/*<script>*/=1".getBytes(UTF_8))).isEqualTo("organization.logo-unreadable");
        assertThat(refusal("RIFF____WEBPVP8 ".getBytes(UTF_8))).isEqualTo("organization.logo-unreadable");
        assertThat(refusal(new byte[2 * 1024 * 1024 + 1])).isEqualTo("organization.logo-too-large");
    }

    private static String refusal(byte[] upload) {
        String[] key = new String[1];
        assertThatThrownBy(() -> LogoDrawing.of(upload)).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.fields()).singleElement().satisfies(field -> assertThat(field.field())
                    .isEqualTo("logo"));
            key[0] = e.fields().get(0).code().key();
        });
        return key[0];
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(240, 30, 60));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, out)).isTrue();
        return out.toByteArray();
    }

    private static BufferedImage drawn(Logo logo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(logo.png()));
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(UTF_8));
        sum.update(content);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(type.getBytes(UTF_8))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }
}
