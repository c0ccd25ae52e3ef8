package org.bookonce.tenant.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.FieldError;
import org.junit.jupiter.api.Test;

/** What a logo is known by, and how large its file may be. */
class LogoTest {

    @Test
    void theSamePictureHasTheSameVersionAndAnotherAnother() throws IOException {
        byte[] one = file(40);

        assertThat(Logo.drawn(one).version())
                .matches("[0-9a-f]{16}")
                .isEqualTo(Logo.drawn(one).version())
                .isNotEqualTo(Logo.drawn(file(41)).version());
    }

    @Test
    void moreThanTwoMegabytesAreRefusedAtTheLogo() {
        assertThatThrownBy(() -> Logo.drawn(new byte[2 * 1024 * 1024 + 1]))
                .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.fields())
                        .singleElement()
                        .extracting(FieldError::field, error -> error.code().key())
                        .containsExactly("logo", "picture.too-large"));
    }

    private static byte[] file(int side) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
