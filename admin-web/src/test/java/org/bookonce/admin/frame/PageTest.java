package org.bookonce.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_path_leads_to_its_page() {
        assertThat(Page.find("one-offs")).map(Page.Found::page).contains(Page.ONE_OFFS);
        assertThat(Page.find("one-offs/new")).map(Page.Found::page).contains(Page.NEW_ONE_OFF);
    }

    @Test
    void an_id_in_the_path_is_read() {
        UUID id = UUID.randomUUID();
        assertThat(Page.find("bookings/" + id)).contains(new Page.Found(Page.BOOKING, java.util.Optional.of(id)));
    }

    @Test
    void anything_else_is_no_page() {
        assertThat(Page.find("")).isEmpty();
        assertThat(Page.find("one-offs/")).isEmpty();
        assertThat(Page.find("bookings/1")).isEmpty();
        assertThat(Page.find("oneoff/list.xhtml")).isEmpty();
    }
}
