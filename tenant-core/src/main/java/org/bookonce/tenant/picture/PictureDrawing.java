package org.bookonce.tenant.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.bookonce.tenant.shared.BusinessException;

/**
 * Draws an uploaded picture anew: what is kept is a file of our own making, so that no metadata, no script and no second
 * file hidden in the first is left. How large the picture says it is, is read before anything is unpacked.
 */
public final class PictureDrawing {

    /** As a telephone takes pictures; some formats need all of it in memory. */
    private static final int LARGEST_SIDE = 4096;

    private PictureDrawing() {}

    /**
     * In its proportions, as PNG: at most so many pixels wide and high.
     *
     * @throws BusinessException a {@link PictureError} at the upload's field
     */
    public static byte[] within(Upload upload, int most) {
        BufferedImage picture = read(upload, PictureFile.of(upload), most, Math::max);
        double scale = Math.min(1.0, (double) most / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(drawn);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return written(drawn, "png");
    }

    /**
     * The square in its middle, upright and on white, as JPEG: at most so many pixels wide and high.
     *
     * @throws BusinessException a {@link PictureError} at the upload's field
     */
    public static byte[] square(Upload upload, int most) {
        PictureFile file = PictureFile.of(upload);
        BufferedImage picture = read(upload, file, most, Math::min);
        int cut = Math.min(picture.getWidth(), picture.getHeight());
        int left = (picture.getWidth() - cut) / 2;
        int top = (picture.getHeight() - cut) / 2;
        int side = Math.min(most, cut);
        BufferedImage drawn = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(drawn);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.transform(CameraTurn.of(file, side));
        pen.drawImage(picture, 0, 0, side, side, left, top, left + cut, top + cut, null);
        pen.dispose();
        return written(drawn, "jpeg");
    }

    /** With no more than twice the pixels that are needed; {@code side} tells which of its sides counts. */
    private static BufferedImage read(
            Upload upload, PictureFile file, int most, ToIntBiFunction<Integer, Integer> side) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(file.format()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
                throw upload.refusal(PictureError.TOO_WIDE, Map.of("max", LARGEST_SIDE));
            }
            ImageReadParam few = reader.getDefaultReadParam();
            int step = Math.max(1, side.applyAsInt(width, height) / (2 * most));
            few.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, few);
        } catch (BusinessException refused) {
            throw refused;
        } catch (IOException | RuntimeException notAPicture) {
            throw upload.refusal(PictureError.UNREADABLE, Map.of());
        } finally {
            reader.dispose();
        }
    }

    private static Graphics2D pen(BufferedImage on) {
        Graphics2D pen = on.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return pen;
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream file = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
