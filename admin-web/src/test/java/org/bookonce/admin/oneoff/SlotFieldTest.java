package org.bookonce.admin.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import org.bookonce.tenant.shared.FieldError;
import org.bookonce.tenant.shared.InputError;
import org.junit.jupiter.api.Test;

class SlotFieldTest {

    @Test
    void errors_of_rows_are_told_from_errors_of_fields() {
        assertThat(SlotField.of(error("slots[2].start"))).hasValue(2);
        assertThat(SlotField.of(error("slots[0]"))).hasValue(0);
        assertThat(SlotField.of(error("slots"))).isEmpty();
        assertThat(SlotField.of(error("title"))).isEmpty();
    }

    private static FieldError error(String field) {
        return new FieldError(field, InputError.REQUIRED);
    }
}
