package org.bookonce.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StacksTest {

    @Test
    void two_where_there_are_processors_and_memory_for_them() {
        assertThat(Stacks.sideBySide("MemTotal:       16384000 kB\nMemFree: 1 kB", 4))
                .isEqualTo(2);
    }

    @Test
    void otherwise_one() {
        assertThat(Stacks.sideBySide("MemTotal:       16384000 kB", 2)).isOne();
        assertThat(Stacks.sideBySide("MemTotal:        8192000 kB", 4)).isOne();
        assertThat(Stacks.sideBySide("", 4)).isOne();
    }
}
