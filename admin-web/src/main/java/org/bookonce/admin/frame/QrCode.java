package org.bookonce.admin.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import uk.org.okapibarcode.backend.QrCode.EccLevel;
import uk.org.okapibarcode.graphics.Rectangle;

/** An address as a QR code, drawn by us: nothing is asked of another site. */
public final class QrCode {

    /** Modules of quiet zone that scanners want around. */
    private static final int MARGIN = 4;

    /** Pixels of a module: a whole number, so that all of them are drawn alike. */
    private static final int MODULE = 4;

    private final int side;
    private final String path;

    private QrCode(int side, String path) {
        this.side = side;
        this.path = path;
    }

    /** The code of an address. */
    public static QrCode of(String address) {
        uk.org.okapibarcode.backend.QrCode code = new uk.org.okapibarcode.backend.QrCode();
        code.setPreferredEccLevel(EccLevel.M);
        code.setQuietZoneHorizontal(0);
        code.setQuietZoneVertical(0);
        code.setModuleWidth(1);
        code.setContent(address);
        StringBuilder path = new StringBuilder();
        double size = 0;
        for (Rectangle dark : code.getRectangles()) {
            path.append("M%d %dh%dv%dh-%dz"
                    .formatted((int) dark.x + MARGIN, (int) dark.y + MARGIN, (int) dark.width, (int) dark.height, (int)
                            dark.width));
            size = Math.max(size, Math.max(dark.x + dark.width, dark.y + dark.height));
        }
        return new QrCode((int) size + 2 * MARGIN, path.toString());
    }

    /** An SVG element, dark on light in every theme, since not every scanner reads the reverse; it has no text of its own. */
    public String getSvg() {
        return """
                <svg class="qr" xmlns="http://www.w3.org/2000/svg" width="%3$d" height="%3$d" viewBox="0 0 %1$d %1$d" \
                aria-hidden="true" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dh-%1$dz"/><path fill="#000" d="%2$s"/></svg>"""
                .formatted(side, path, side * MODULE);
    }

    /** The same as a file, within an address: the link that it holds is fetched from nowhere. */
    public String getFile() {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(getSvg().getBytes(UTF_8));
    }
}
