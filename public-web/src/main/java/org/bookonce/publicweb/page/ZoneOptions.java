package org.bookonce.publicweb.page;

import gg.jte.Content;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.bookonce.web.preference.Zones;

/**
 * The options of the choice of a time zone. They are two thirds of a page and the same on each but for the one that is
 * chosen: what stands before it and after it is written as it is. The names are those of the time zone database, letters
 * and a few signs that mean nothing to HTML.
 */
final class ZoneOptions {

    private static final List<String> NAMES = Zones.names();

    /** Where each option begins in {@link #ALL}, and at last where the list ends. */
    private static final int[] BEGINS = new int[NAMES.size() + 1];

    private static final byte[] ALL = all();

    private ZoneOptions() {}

    /** All zones with this one chosen; it is the first where it has another name in the list, or none. */
    static Content with(String chosen) {
        int at = NAMES.indexOf(chosen);
        byte[] before = Arrays.copyOfRange(ALL, 0, at < 0 ? 0 : BEGINS[at]);
        byte[] after = Arrays.copyOfRange(ALL, at < 0 ? 0 : BEGINS[at + 1], ALL.length);
        return page -> {
            page.writeBinaryContent(before);
            page.writeBinaryContent(option(chosen, " selected"));
            page.writeBinaryContent(after);
        };
    }

    private static byte[] all() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < NAMES.size(); i++) {
            all.writeBytes(option(NAMES.get(i), ""));
            BEGINS[i + 1] = all.size();
        }
        return all.toByteArray();
    }

    private static byte[] option(String zone, String selected) {
        return ("<option value=\"" + zone + "\"" + selected + ">" + zone.replace('_', ' ') + "</option>\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
