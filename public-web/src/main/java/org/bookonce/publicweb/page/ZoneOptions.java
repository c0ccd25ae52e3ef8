package org.bookonce.publicweb.page;

import gg.jte.Content;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bookonce.tenant.text.Texts;
import org.bookonce.web.preference.ZoneNames;

/**
 * The options of the choice of a time zone: by region, each a city in the page's language with the offset in force. They
 * are two thirds of a page and the same on each of a language for a quarter of an hour, in which no clock is changed, but for the one
 * that is chosen: what stands before it and after it is written as it is. Options need no end tag, and have none.
 */
final class ZoneOptions {

    private static final String SELECTED = " selected";
    private static final Map<String, ZoneOptions> KNOWN = new ConcurrentHashMap<>();

    private final Instant quarter;
    private final ZoneNames names;
    private final byte[] all;

    /** Where in {@link #all} it is said that a zone is chosen. */
    private final Map<String, Integer> places = new HashMap<>();

    private ZoneOptions(Texts texts, Instant quarter) {
        this.quarter = quarter;
        this.names = ZoneNames.of(texts.locale(), quarter);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        names.byRegion().forEach((region, zones) -> {
            bytes.writeBytes(utf8("<optgroup label=\"" + escaped(texts.get("public.zone.region." + region)) + "\">\n"));
            for (ZoneNames.Named zone : zones) {
                bytes.writeBytes(utf8("<option value=\"" + zone.id() + "\""));
                places.put(zone.id(), bytes.size());
                bytes.writeBytes(utf8(">" + escaped(zone.label()) + "\n"));
            }
            bytes.writeBytes(utf8("</optgroup>\n"));
        });
        this.all = bytes.toByteArray();
    }

    /** Those of a language at a moment. */
    static ZoneOptions of(Texts texts, Instant now) {
        String language = texts.locale().getLanguage();
        Instant quarter = Visit.quarter(now);
        ZoneOptions known = KNOWN.get(language);
        if (known != null && known.quarter.equals(quarter)) {
            return known;
        }
        return KNOWN.compute(
                language,
                (same, other) ->
                        other != null && other.quarter.equals(quarter) ? other : new ZoneOptions(texts, quarter));
    }

    /** All zones with this one chosen; it is the first where it has another name in the list, or none. */
    Content with(String chosen) {
        Integer place = places.get(chosen);
        if (place == null) {
            byte[] first = utf8(
                    "<option value=\"" + escaped(chosen) + "\"" + SELECTED + ">" + escaped(names.label(chosen)) + "\n");
            return page -> {
                page.writeBinaryContent(first);
                page.writeBinaryContent(all);
            };
        }
        byte[] before = Arrays.copyOf(all, place);
        byte[] after = Arrays.copyOfRange(all, place, all.length);
        return page -> {
            page.writeBinaryContent(before);
            page.writeContent(SELECTED);
            page.writeBinaryContent(after);
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
