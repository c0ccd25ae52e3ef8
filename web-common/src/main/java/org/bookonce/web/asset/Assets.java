package org.bookonce.web.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds assets by name and tells their addresses. What was found once is kept in memory; there are few. */
public final class Assets {

    private static final String FOLDER = "META-INF/bookonce-assets/";
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9][a-z0-9-]*/)*[A-Za-z0-9][A-Za-z0-9.-]*\\.([a-z0-9]+)");
    private static final Pattern ACCENT = Pattern.compile("accent/([0-9a-f]{6})(-preview)?\\.css");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "txt", "text/plain;charset=UTF-8",
            "woff2", "font/woff2");
    private static final Pattern IMPORT = Pattern.compile("(?m)^@import \"([^\"]+)\";$");
    private static final Map<String, Asset> FOUND = new ConcurrentHashMap<>();

    /** Sheets of colours are asked for by whoever likes to: no more than these are kept. */
    private static final int ACCENTS_KEPT = 1_000;

    private static final Map<String, Asset> ACCENTS = new ConcurrentHashMap<>();

    private Assets() {}

    /**
     * The address of an asset below a context path, with its version, so that it may be kept forever.
     *
     * @param contextPath the archive's context path, empty at the root
     * @param name such as {@code public.css}; an unknown one is a programming error
     */
    public static String address(String contextPath, String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset named " + name));
        return contextPath + "/assets/" + name + "?v=" + asset.version();
    }

    /** The address of the stylesheet of an organization's colour, {@code #rrggbb}. Anything else means the default. */
    public static String accentAddress(String contextPath, String colour) {
        return address(contextPath, "accent/" + Accent.name(colour) + ".css");
    }

    /** The same colour for what is inside of elements of the class {@code branded}, on a page of another colour. */
    public static String accentPreviewAddress(String contextPath, String colour) {
        return address(contextPath, "accent/" + Accent.name(colour) + "-preview.css");
    }

    static Optional<Asset> find(String name) {
        return Optional.ofNullable(
                name.startsWith("accent/") ? accent(name) : FOUND.computeIfAbsent(name, Assets::load));
    }

    private static Asset accent(String name) {
        if (ACCENTS.size() > ACCENTS_KEPT) {
            ACCENTS.clear();
        }
        return ACCENTS.computeIfAbsent(name, Assets::mixed);
    }

    private static Asset mixed(String name) {
        Matcher accent = ACCENT.matcher(name);
        if (!accent.matches()) {
            return null;
        }
        Accent colour = Accent.of("#" + accent.group(1));
        String css = accent.group(2) == null ? colour.css() : colour.preview();
        return Asset.of(TYPES.get("css"), css.getBytes(UTF_8));
    }

    private static Asset load(String name) {
        Matcher matcher = NAME.matcher(name);
        String type = matcher.matches() ? TYPES.get(matcher.group(1)) : null;
        byte[] content = type == null ? null : read(name);
        return content == null ? null : Asset.of(type, name.endsWith(".css") ? joined(content) : content);
    }

    /** A sheet that imports others is served as one: a page waits for one answer before it shows anything. */
    private static byte[] joined(byte[] sheet) {
        return IMPORT.matcher(new String(sheet, UTF_8))
                .replaceAll(part -> Matcher.quoteReplacement(new String(
                        Optional.ofNullable(read(part.group(1)))
                                .orElseThrow(() -> new IllegalStateException("no sheet named " + part.group(1))),
                        UTF_8)))
                .getBytes(UTF_8);
    }

    private static byte[] read(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(FOLDER + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
