package org.bookonce.tenant.text;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everything the product says, in one language. Messages are ICU MessageFormat with named arguments, in the UTF-8 files
 * {@code errors_*}, {@code public_*}, {@code console_*}, {@code mail_*} and one per larger feature beside this class. A
 * new language is a set of files and an entry in {@link #LANGUAGES}, or, where only invitees read it, in {@link
 * #INVITEE_LANGUAGES}.
 */
public final class Texts {

    /** The languages that everything is said in, the default first: the console offers these. */
    public static final List<String> LANGUAGES = List.of("en", "ar");

    /** The languages of what invitees read: their pages, their mails, and what is refused there. */
    public static final List<String> INVITEE_LANGUAGES = List.of("en", "de", "fr", "es", "pt", "ja", "ar");

    /** The files that hold what invitees read; in them, only what stands on the console's pages may lack a language. */
    static final List<String> INVITEE_BUNDLES =
            List.of("errors", "public", "mail", "change", "reminder", "proposal", "bookinglink");

    private static final List<String> BUNDLES = List.of(
            "errors",
            "public",
            "console",
            "mail",
            "organization",
            "invitation",
            "people",
            "plan",
            "operator",
            "audit",
            "frame",
            "booking",
            "change",
            "reassign",
            "message",
            "reminder",
            "oneoff",
            "proposal",
            "availability",
            "eventtype",
            "bookinglink",
            "picture");
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());
    private static final Map<String, Texts> LOADED = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** Messages without arguments, as they are said: formatting costs more than everything else about them. */
    private final Map<String, String> plain = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        Map<String, String> own = load(locale.getLanguage());
        this.patterns = LANGUAGES.contains(locale.getLanguage()) ? own : filled(own);
    }

    /** The texts of the locale's language, or of the default one where there are none. */
    public static Texts of(Locale locale) {
        String language = INVITEE_LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : LANGUAGES.get(0);
        return LOADED.computeIfAbsent(language, l -> new Texts(Locale.forLanguageTag(l)));
    }

    /** The texts of a language by its tag, such as {@code ar}. */
    public static Texts of(String language) {
        return of(Locale.forLanguageTag(language == null ? "" : language));
    }

    /** The first wanted locale that there are texts for, or the default one. */
    public static Locale best(List<Locale> wanted) {
        return best(wanted, INVITEE_LANGUAGES);
    }

    /**
     * The first wanted locale of these languages, or the default one; of its region only what is one. The rest of a locale
     * changes nothing of ours, and browsers may send anything.
     */
    public static Locale best(List<Locale> wanted, List<String> languages) {
        return wanted.stream()
                .filter(locale -> languages.contains(locale.getLanguage()))
                .findFirst()
                .map(locale -> new Locale(
                        locale.getLanguage(), REGIONS.contains(locale.getCountry()) ? locale.getCountry() : ""))
                .orElse(Locale.forLanguageTag(LANGUAGES.get(0)));
    }

    /** The message, with arguments given as name, value, name, value. A missing key is a programming error. */
    public String get(String key, Object... namesAndValues) {
        if (namesAndValues.length == 0) {
            return plain.computeIfAbsent(key, k -> get(k, Map.of()));
        }
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return get(key, arguments);
    }

    /** The message with named arguments. */
    public String get(String key, Map<String, Object> arguments) {
        MessageFormat format = formats.computeIfAbsent(key, this::format);
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** Whether there is a message of this name. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The message before its arguments are filled in, for tests that compare languages. */
    String pattern(String key) {
        return patterns.get(key);
    }

    /** All names, for tests that compare languages. */
    public List<String> keys() {
        return patterns.keySet().stream().sorted().toList();
    }

    /** What a language calls itself, as an entry of a list: "Français". */
    public static String ownName(String language) {
        Locale itself = Locale.forLanguageTag(language);
        return opening(itself.getDisplayLanguage(itself), itself);
    }

    /** The words as they stand at the beginning of a line: languages differ in which of them have a capital there. */
    static String opening(String words, Locale locale) {
        return CaseMap.toTitle()
                .wholeString()
                .noLowercase()
                .apply(locale, null, words, new StringBuilder(), null)
                .toString();
    }

    /** The locale of these texts. */
    public Locale locale() {
        return locale;
    }

    /** Whether the language is written from right to left. */
    public boolean rightToLeft() {
        return ULocale.forLocale(locale).isRightToLeft();
    }

    private MessageFormat format(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text named " + key + " in " + locale);
        }
        return new MessageFormat(pattern, locale);
    }

    /** What a language lacks, which only the console says, it says in the default one. */
    private static Map<String, String> filled(Map<String, String> own) {
        Map<String, String> all = new HashMap<>(load(LANGUAGES.get(0)));
        all.putAll(own);
        return Map.copyOf(all);
    }

    private static Map<String, String> load(String language) {
        Map<String, String> all = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String bundle : BUNDLES) {
            read(bundle + "_" + language + ".properties").forEach((key, value) -> {
                if (all.put((String) key, (String) value) != null) {
                    twice.add((String) key);
                }
            });
        }
        if (!twice.isEmpty()) {
            throw new IllegalStateException("texts named twice: " + twice);
        }
        return Map.copyOf(all);
    }

    /** What a file says in a language, for tests that compare languages. */
    static Set<String> keysOf(String bundle, String language) {
        return read(bundle + "_" + language + ".properties").stringPropertyNames();
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return properties;
    }
}
