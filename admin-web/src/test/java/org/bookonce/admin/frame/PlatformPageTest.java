package org.bookonce.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlatformPageTest {

    @Test
    void a_path_leads_to_its_page_with_the_id_in_it() {
        UUID id = UUID.randomUUID();
        assertThat(PlatformPage.find("/platform"))
                .contains(new PlatformPage.Found(PlatformPage.ORGANIZATIONS, Optional.empty()));
        assertThat(PlatformPage.find("/platform/plans"))
                .contains(new PlatformPage.Found(PlatformPage.PLANS, Optional.empty()));
        assertThat(PlatformPage.find("/platform/organizations/" + id))
                .contains(new PlatformPage.Found(PlatformPage.ORGANIZATION, Optional.of(id)));
    }

    @Test
    void anything_else_is_no_page() {
        assertThat(PlatformPage.find("/platform/")).isEmpty();
        assertThat(PlatformPage.find("/platform/organizations")).isEmpty();
        assertThat(PlatformPage.find("/platform/organizations/1")).isEmpty();
        assertThat(PlatformPage.find("/platform/organizations.xhtml")).isEmpty();
    }
}
