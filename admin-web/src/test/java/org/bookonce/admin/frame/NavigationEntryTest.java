package org.bookonce.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bookonce.tenant.membership.Role;
import org.bookonce.tenant.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NavigationEntryTest {

    @Test
    void every_page_belongs_to_an_entry_or_says_that_it_belongs_to_none() {
        List<String> entries = Arrays.stream(NavigationEntry.values())
                .map(NavigationEntry::path)
                .toList();
        assertThat(Page.values())
                .allSatisfy(page -> assertThat(page.section().isEmpty() || entries.contains(page.section()))
                        .as(page + " in the section “" + page.section() + "”")
                        .isTrue());
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
