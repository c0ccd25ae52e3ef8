package org.bookonce.tenant.settings;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Tokens;

/**
 * Draws an uploaded picture anew: what is kept is a PNG of our own making, so that no metadata, no script and no second
 * file hidden in the first is left. How large the picture says it is, is read before anything is unpacked.
 */
final class LogoDrawing {

    static final int LARGEST = 512;

    /** As a telephone takes pictures; some formats need all of it in memory. */
    private static final int LARGEST_SIDE = 4096;

    private static final int VERSION_BYTES = 8;

    private LogoDrawing() {}

    /** The logo that a file becomes; refused at the field {@code logo} when it is no picture that we take. */
    static Logo of(byte[] upload) {
        byte[] png = written(scaled(read(LogoFile.of(upload))));
        byte[] hash = Tokens.hash(HexFormat.of().formatHex(png));
        return new Logo(HexFormat.of().formatHex(hash, 0, VERSION_BYTES), png);
    }

    private static BufferedImage read(LogoFile file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(file.format()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
                throw LogoFile.refusal(SettingsError.LOGO_TOO_WIDE, Map.of("max", LARGEST_SIDE));
            }
            ImageReadParam few = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * LARGEST));
            few.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, few);
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException notAPicture) {
            throw LogoFile.refusal(SettingsError.LOGO_UNREADABLE, Map.of());
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double scale = Math.min(1.0, (double) LARGEST / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
