package org.bookonce.publicweb.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.tenant.organization.FoundOrganization;
import org.bookonce.tenant.text.Texts;
import org.bookonce.web.asset.Assets;
import org.bookonce.web.preference.Preferences;

/**
 * What surrounds every page: its title, language, colours and footer.
 *
 * @param title the document's title, without the organization's name
 * @param path the page's own address, for links that change only how it is shown
 * @param query its parameters apart from preferences
 * @param organization whose page it is; empty where no address names one
 * @param requestId the request's number, shown where something failed
 */
public record Frame(
        String title,
        Preferences preferences,
        String path,
        Query query,
        Optional<FoundOrganization> organization,
        String requestId) {

    /** Each language's name for itself. */
    private static final Map<String, String> OWN_NAMES =
            Texts.INVITEE_LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Texts::ownName));

    /** One of several ways to show the page. */
    public record Alternative(String label, String language, String href, boolean current) {}

    /** The text of this name in the page's language. */
    public String t(String key, Object... namesAndValues) {
        return texts().get(key, namesAndValues);
    }

    /** All texts of the page's language. */
    public Texts texts() {
        return Texts.of(preferences.locale());
    }

    /** Language tag of the document. */
    public String language() {
        return texts().locale().getLanguage();
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return texts().rightToLeft() ? "rtl" : "ltr";
    }

    /** {@code light} or {@code dark} when the visitor chose, otherwise null. */
    public String theme() {
        return preferences.theme().isEmpty() ? null : preferences.theme();
    }

    /** The document's title. */
    public String fullTitle() {
        return organization.map(o -> title + " · " + o.name()).orElse(title);
    }

    /** Address of an asset. */
    public String asset(String name) {
        return Assets.address("", name);
    }

    /** Address of the stylesheet with the organization's colour. */
    public String accent() {
        return Assets.accentAddress(
                "", organization.map(FoundOrganization::accent).orElse(""));
    }

    /** Address of the organization's logo with its version, when it has one (R1.10). */
    public Optional<String> logo() {
        return organization.flatMap(o -> o.logo().map(version -> "/" + o.slug() + "/logo?v=" + version));
    }

    /** How to reach the organization, when it published that. */
    public Optional<String> contact() {
        return organization.flatMap(FoundOrganization::contact);
    }

    /** The page in each language, named in that language. */
    public List<Alternative> languages() {
        return Texts.INVITEE_LANGUAGES.stream()
                .map(tag -> new Alternative(
                        OWN_NAMES.get(tag), tag, path + query.with("lang", tag), tag.equals(language())))
                .toList();
    }

    /** The page in the system's colours, light, and dark. */
    public List<Alternative> themes() {
        return List.of("auto", "light", "dark").stream()
                .map(theme -> new Alternative(
                        t("public.theme." + theme),
                        language(),
                        path + query.with("theme", theme),
                        theme.equals(preferences.theme().isEmpty() ? "auto" : preferences.theme())))
                .toList();
    }
}
