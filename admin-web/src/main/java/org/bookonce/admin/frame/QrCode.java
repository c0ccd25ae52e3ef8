package org.bookonce.admin.frame;

import uk.org.okapibarcode.backend.QrCode.EccLevel;
import uk.org.okapibarcode.graphics.Rectangle;

/** Addresses as QR codes, drawn by us: nothing is asked of another site. */
public final class QrCode {

    /** Modules of quiet zone that scanners want around. */
    private static final int MARGIN = 4;

    private QrCode() {}

    /** An SVG element of one path in the current colour on a white ground; it has no text of its own. */
    public static String svg(String address) {
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
        int side = (int) size + 2 * MARGIN;
        return """
                <svg class="qr" viewBox="0 0 %1$d %1$d" aria-hidden="true" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dh-%1$dz"/><path fill="#000" d="%2$s"/></svg>"""
                .formatted(side, path);
    }
}
