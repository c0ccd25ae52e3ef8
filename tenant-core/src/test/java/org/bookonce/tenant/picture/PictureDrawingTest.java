package org.bookonce.tenant.picture;

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
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.bookonce.tenant.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of uploads, well meant and not. */
class PictureDrawingTest {

    private static final Map<String, String> OPPOSITE =
            Map.of("left", "right", "right", "left", "top", "bottom", "bottom", "top");
    private static final String SCRIPT = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aPictureIsDrawnAnewInItsProportions(String format) throws IOException {
        BufferedImage drawn = image(within(picture(format, 1600, 800)));

        assertThat(drawn.getWidth()).isEqualTo(512);
        assertThat(drawn.getHeight()).isEqualTo(256);
        assertThat(new Color(drawn.getRGB(256, 128)).getRed()).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void orTheSquareInItsMiddleIs(String format) throws IOException {
        BufferedImage drawn = image(square(picture(format, 1600, 800)));

        assertThat(drawn.getWidth()).isEqualTo(256);
        assertThat(drawn.getHeight()).isEqualTo(256);
        assertThat(new Color(drawn.getRGB(128, 128)).getRed()).isGreaterThan(200);
        assertThat(square(picture(format, 40, 20))).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(image(square(picture(format, 40, 20))).getWidth()).isEqualTo(20);
        assertThat(image(square(picture(format, 4096, 1))).getWidth()).isEqualTo(1);
    }

    @Test
    void aSmallOneStaysAsSmallAsItIs() throws IOException {
        assertThat(image(within(picture("png", 40, 20))).getWidth()).isEqualTo(40);
    }

    @Test
    void theMiddleIsWhatIsCutOutAndWhatIsSeenThroughIsWhite() throws IOException {
        BufferedImage three = new BufferedImage(90, 30, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = three.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 30, 30);
        pen.fillRect(60, 0, 30, 30);
        pen.setColor(Color.BLUE);
        pen.fillRect(30, 0, 15, 30);
        pen.dispose();

        BufferedImage drawn = image(square(file(three, "png")));

        assertThat(colour(drawn, 5, 15)).isEqualTo("blue");
        assertThat(colour(drawn, 25, 15)).isEqualTo("white");
    }

    /** Where the left half of what the camera wrote is to be seen. */
    @ParameterizedTest
    @CsvSource({"0,left", "1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom", "9,left"})
    void itStandsUprightHoweverTheCameraWasHeld(int orientation, String where) throws IOException {
        BufferedImage halves = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = halves.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 64, 64);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, 32, 64);
        pen.dispose();
        byte[] jpeg = file(halves, "jpeg");

        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            BufferedImage drawn = image(square(heldBy(jpeg, orientation, order)));
            Map<String, String> seen = Map.of(
                    "left", colour(drawn, 6, 32),
                    "right", colour(drawn, 57, 32),
                    "top", colour(drawn, 32, 6),
                    "bottom", colour(drawn, 32, 57));
            assertThat(seen).as("%s", order).containsEntry(where, "blue");
            assertThat(seen).as("%s", order).containsEntry(OPPOSITE.get(where), "white");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpeg"})
    void whatHidesBehindAPictureIsGone(String format) throws IOException {
        byte[] picture = picture(format, 60, 60);
        byte[] both = Arrays.copyOf(picture, picture.length + SCRIPT.length());
        System.arraycopy(SCRIPT.getBytes(UTF_8), 0, both, picture.length, SCRIPT.length());

        assertThat(new String(within(both), ISO_8859_1)).doesNotContain("script", "svg");
        assertThat(new String(square(both), ISO_8859_1)).doesNotContain("script", "svg");
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

        byte[] drawn = within(both.array());

        assertThat(image(drawn).getWidth()).isEqualTo(60);
        assertThat(new String(drawn, ISO_8859_1)).doesNotContain("zTXt", "Comment");
        assertThat(image(square(both.array())).getWidth()).isEqualTo(60);
    }

    @Test
    void aPictureThatSaysItIsHugeIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] picture = picture("png", 60, 60);
        ByteBuffer.wrap(picture).putInt(16, 50_000).putInt(20, 50_000);
        CRC32 sum = new CRC32();
        sum.update(picture, 12, 17);
        ByteBuffer.wrap(picture).putInt(29, (int) sum.getValue());

        assertThat(refusal(picture)).isEqualTo("picture.too-wide");
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        assertThat(refusal(SCRIPT.getBytes(UTF_8))).isEqualTo("picture.svg");
        assertThat(refusal(("<?xml version='1.0'?>\n<!-- a -->" + SCRIPT).getBytes(UTF_8)))
                .isEqualTo("picture.svg");
        assertThat(refusal("just a text".getBytes(UTF_8))).isEqualTo("picture.unreadable");
        assertThat(refusal(new byte[0])).isEqualTo("picture.missing");
        assertThat(refusal(Arrays.copyOf(picture("png", 60, 60), 40))).isEqualTo("picture.unreadable");
        assertThat(refusal(Arrays.copyOf(picture("png", 60, 60), 8))).isEqualTo("picture.unreadable");
        assertThat(refusal(Arrays.copyOf(picture("gif", 60, 60), 20))).isEqualTo("picture.unreadable");
        assertThat(refusal("GIF89a/*<script>*/=1".getBytes(UTF_8))).isEqualTo("picture.unreadable");
        assertThat(refusal("RIFF____WEBPVP8 ".getBytes(UTF_8))).isEqualTo("picture.unreadable");
        assertThat(refusal(new byte[1024 * 1024 + 1])).isEqualTo("picture.too-large");
    }

    @Test
    void anExifThatPointsNowhereTurnsNothing() throws IOException {
        byte[] held = heldBy(picture("jpeg", 60, 60), 6, ByteOrder.BIG_ENDIAN);
        for (int length : List.of(Integer.MAX_VALUE, -1, 1 << 20)) {
            ByteBuffer.wrap(held).putInt(16, length);
            assertThat(image(square(held)).getWidth()).isEqualTo(60);
        }
    }

    private static String refusal(byte[] upload) {
        String[] key = new String[1];
        assertThatThrownBy(() -> square(upload)).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.fields()).singleElement().satisfies(field -> assertThat(field.field())
                    .isEqualTo("face"));
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
        return file(picture, format);
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] within(byte[] upload) {
        return PictureDrawing.within(new Upload("face", upload, 1), 512);
    }

    private static byte[] square(byte[] upload) {
        return PictureDrawing.square(new Upload("face", upload, 1), 256);
    }

    private static BufferedImage image(byte[] drawn) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(drawn));
    }

    private static String colour(BufferedImage picture, int x, int y) {
        Color at = new Color(picture.getRGB(x, y));
        return at.getRed() > 200 && at.getGreen() > 200 ? "white" : at.getBlue() > 200 ? "blue" : "other";
    }

    /** The file with an Exif segment that says how the camera was held. */
    private static byte[] heldBy(byte[] jpeg, int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
        tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(UTF_8)).putShort((short) 42);
        tiff.putInt(8)
                .putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0".getBytes(UTF_8))
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
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
