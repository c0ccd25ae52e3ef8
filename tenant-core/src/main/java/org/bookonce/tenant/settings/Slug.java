package org.bookonce.tenant.settings;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bookonce.tenant.shared.Input;

/** What the first part of an organization's addresses can be (R1.10): its shape, and the words that are ours. */
public final class Slug {

    /** How long one can be. */
    public static final int LONGEST = 63;
    /**
     * Words that addresses begin with, today or foreseeably. A test derives those of today from the routes of both
     * archives.
     */
    public static final Set<String> RESERVED = Set.of(
            "1t",
            "about",
            "admin",
            "api",
            "asadmin",
            "assets",
            "audit",
            "auth",
            "book",
            "booking",
            "bookings",
            "bookonce",
            "branding",
            "callback",
            "console",
            "docs",
            "embed",
            "feeds",
            "health",
            "help",
            "home",
            "invitation",
            "invitations",
            "legal",
            "login",
            "logo",
            "logout",
            "m",
            "management",
            "metrics",
            "monitoring",
            "monitoring-console",
            "new",
            "new-organization",
            "one-off",
            "one-offs",
            "openapi",
            "organizations",
            "people",
            "picture",
            "plan",
            "plans",
            "platform",
            "privacy",
            "problem",
            "profile",
            "realms",
            "search",
            "security",
            "settings",
            "sign-in",
            "sign-in-failed",
            "sign-out",
            "signed-out",
            "signup",
            "static",
            "status",
            "support",
            "terms",
            "views",
            "webhooks",
            "well-known",
            "www");

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,61}[a-z0-9]");
    private static final int SUGGESTED = 40;
    private static final int CANDIDATES = 12;
    private static final String FALLBACK = "team";
    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slug() {}

    /** The slug as it was meant: without spaces around it and in small letters; what is wrong with it goes to the input. */
    public static String read(Input input, String field, String value) {
        String slug = input.line(field, value, 1, LONGEST).toLowerCase(Locale.ROOT);
        if (input.accepted(field) && !SHAPE.matcher(slug).matches()) {
            input.refuse(field, SettingsError.SLUG_SHAPE, Map.of());
        } else if (RESERVED.contains(slug)) {
            input.refuse(field, SettingsError.SLUG_RESERVED, Map.of());
        }
        return slug;
    }

    /** Slugs that suit a name in whatever script, the best first; none of them is reserved, any may be taken. */
    public static List<String> candidates(String name) {
        String ascii = TO_ASCII.transliterate(name).toLowerCase(Locale.ROOT);
        String words = ascii.replaceAll("['’`]", "").replaceAll("[^a-z0-9]+", "-");
        String base = trimmed(words.length() <= SUGGESTED ? words : words.substring(0, SUGGESTED));
        String best = base.length() < 2 ? (base + "-" + FALLBACK).replaceAll("^-", "") : base;
        return Stream.concat(
                        Stream.of(best, best + "-" + FALLBACK),
                        IntStream.range(2, CANDIDATES).mapToObj(number -> best + "-" + number))
                .filter(slug -> !RESERVED.contains(slug))
                .toList();
    }

    private static String trimmed(String words) {
        return words.replaceAll("^-+|-+$", "");
    }
}
