package org.bookonce.tenant.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a member's picture is known by. */
class PictureTest {

    private static final UUID ADA = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID BEN = UUID.fromString("01980000-0000-7000-8000-00000000000b");

    @Test
    void itsVersionChangesWithThePictureAndWithWhoseItIs() throws IOException {
        byte[] one = file(40);

        assertThat(Picture.drawn(ADA, one).version())
                .matches("[0-9a-f]{32}")
                .isEqualTo(Picture.drawn(ADA, one).version())
                .isNotEqualTo(Picture.drawn(BEN, one).version())
                .isNotEqualTo(Picture.drawn(ADA, file(41)).version());
    }

    private static byte[] file(int side) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
