package org.bookonce.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreferenceLinksTest {

    @Test
    void preferences_leave_the_address_and_everything_else_stays() {
        assertThat(PreferenceLinks.without("status=open&lang=ar&q=a%20b&theme=dark"))
                .isEqualTo("status=open&q=a%20b");
        assertThat(PreferenceLinks.without("lang=ar")).isEmpty();
        assertThat(PreferenceLinks.without("language=ar")).isEqualTo("language=ar");
    }
}
