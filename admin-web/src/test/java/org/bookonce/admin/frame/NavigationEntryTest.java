package org.bookonce.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NavigationEntryTest {

    /** Sections that the bar leads to. */
    private static final Set<String> IN_THE_BAR = Set.of("search", "profile");

    @Test
    void every_page_belongs_to_an_entry_or_to_the_bar() {
        Set<String> sections = Arrays.stream(NavigationEntry.values())
                .map(NavigationEntry::path)
                .collect(Collectors.toCollection(HashSet::new));
        sections.addAll(IN_THE_BAR);
        assertThat(Page.values())
                .allSatisfy(page -> assertThat(sections).as(page.name()).contains(page.section()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void an_entry_leads_to_a_page_of_its_own_section(Role role) {
        assertThat(NavigationEntry.of(role))
                .startsWith(NavigationEntry.HOME, NavigationEntry.ONE_OFFS, NavigationEntry.BOOKINGS)
                .allSatisfy(entry -> assertThat(
                                Page.find(entry.path()).orElseThrow().page().section())
                        .isEqualTo(entry.path()));
    }

    @Test
    void members_see_nothing_that_is_for_owners_and_admins() {
        assertThat(NavigationEntry.of(Role.MEMBER))
                .doesNotContain(
                        NavigationEntry.PEOPLE,
                        NavigationEntry.BRANDING,
                        NavigationEntry.AUDIT,
                        NavigationEntry.SETTINGS);
        assertThat(CreateEntry.of(Role.MEMBER)).contains(CreateEntry.ONE_OFF).doesNotContain(CreateEntry.INVITE);
    }

    @Test
    void entries_are_named_in_every_language() {
        for (String language : Texts.LANGUAGES) {
            Texts texts = Texts.of(Locale.forLanguageTag(language));
            assertThat(NavigationEntry.values())
                    .allSatisfy(entry ->
                            assertThat(texts.has("console.nav." + entry.name())).isTrue());
            assertThat(CreateEntry.values()).allSatisfy(entry -> assertThat(texts.has("console.create." + entry.name()))
                    .isTrue());
        }
    }
}
