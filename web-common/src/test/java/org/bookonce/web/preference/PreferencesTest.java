package org.bookonce.web.preference;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    @Test
    void withoutAnyChoiceTheBrowserDecides() {
        Preferences british = read("GET", "en-GB", Map.of(), Map.of());
        assertThat(british.locale()).isEqualTo(Locale.UK);
        assertThat(british.clock24()).isTrue();
        assertThat(british.zone()).isEmpty();
        assertThat(british.theme()).isEmpty();
        assertThat(read("GET", "en-US", Map.of(), Map.of()).clock24()).isFalse();
        assertThat(read("GET", "ko", Map.of(), Map.of()).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void theAddressGoesBeforeTheCookieAndTheCookieBeforeTheBrowser() {
        Map<String, String> cookies = Map.of("lang", "ar", "zone", "Asia%2FTokyo", "clock", "12", "theme", "dark");

        Preferences remembered = read("GET", "en-GB", Map.of(), cookies);
        assertThat(remembered)
                .isEqualTo(new Preferences(
                        Locale.forLanguageTag("ar"), java.util.Optional.of(ZoneId.of("Asia/Tokyo")), false, "dark"));

        Preferences asked =
                read("GET", "en-GB", Map.of("lang", "en", "zone", "America/Lima", "theme", "auto"), cookies);
        assertThat(asked.locale()).isEqualTo(Locale.UK);
        assertThat(asked.zone()).contains(ZoneId.of("America/Lima"));
        assertThat(asked.theme()).isEmpty();
    }

    @Test
    void aLanguageThatIsNotOfferedThereGivesWayToTheNextBest() {
        HttpServletRequest german = request("GET", "de-AT", Map.of(), Map.of());
        assertThat(Preferences.of(german).locale()).isEqualTo(Locale.forLanguageTag("de-AT"));
        assertThat(Preferences.locale(german, List.of("en", "ar"))).isEqualTo(Locale.ENGLISH);
        HttpServletRequest chosen = request("GET", "en-GB", Map.of(), Map.of("lang", "de"));
        assertThat(Preferences.of(chosen).locale()).isEqualTo(Locale.GERMAN);
        assertThat(Preferences.locale(chosen, List.of("en", "ar"))).isEqualTo(Locale.UK);
    }

    /** As the server makes them of {@code de-Latn-DE}, {@code en-GB-oed} and {@code en-u-hc}. */
    @Test
    void ofALocaleThatNobodyKnowsTheLanguageIsTakenAndARegionIfItIsOne() {
        List<Locale> odd =
                List.of(new Locale("de", "LATN", "DE"), new Locale("en", "GB", "oed"), new Locale("en", "U", "hc"));
        assertThat(odd)
                .extracting(locale -> Texts.best(List.of(locale)))
                .containsExactly(Locale.GERMAN, Locale.UK, Locale.ENGLISH)
                .allSatisfy(locale -> assertThat(
                                Times.of(locale, ZoneId.of("UTC"), true).day(Instant.EPOCH))
                        .contains("1970"));
    }

    @Test
    void nonsenseIsIgnored() {
        Map<String, String> nonsense = Map.of("lang", "xx", "zone", "Mars/Base", "clock", "13", "theme", "pink");

        Preferences preferences = read("GET", "en-GB", nonsense, nonsense);

        assertThat(preferences).isEqualTo(read("GET", "en-GB", Map.of(), Map.of()));
    }

    @Test
    void aFormIsNotLookedInto() {
        Preferences preferences = read("POST", "en-GB", Map.of("zone", "Asia/Tokyo"), Map.of());

        assertThat(preferences.zone()).isEmpty();
    }

    @Test
    void ofAFormTheAddressIsLookedAt() {
        Map<String, String> form = Map.of("clock", "24", "?", "embed=1&clock=12&zone=Asia%2FTokyo&theme=pink");
        Preferences preferences = read("POST", "en-GB", form, Map.of("theme", "dark"));

        assertThat(preferences.clock24()).isFalse();
        assertThat(preferences.zone()).contains(ZoneId.of("Asia/Tokyo"));
        assertThat(preferences.theme()).isEqualTo("dark");
    }

    private static Preferences read(
            String method, String language, Map<String, String> parameters, Map<String, String> cookies) {
        return Preferences.of(request(method, language, parameters, cookies));
    }

    private static HttpServletRequest request(
            String method, String language, Map<String, String> parameters, Map<String, String> cookies) {
        List<Locale> locales = List.of(Locale.forLanguageTag(language));
        Cookie[] sent = cookies.entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
                .toArray(Cookie[]::new);
        return (HttpServletRequest) Proxy.newProxyInstance(
                PreferencesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getLocales" -> Collections.enumeration(locales);
                    case "getCookies" -> sent;
                    case "getQueryString" -> parameters.get("?");
                    case "getParameter" -> parameters.get((String) arguments[0]);
                    default -> null;
                });
    }
}
