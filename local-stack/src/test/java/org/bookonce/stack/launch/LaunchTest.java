package org.bookonce.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchTest {

    @Test
    void one_node_unless_more_are_asked_for() {
        assertThat(Launch.nodes(List.of())).isEqualTo(1);
        assertThat(Launch.nodes(List.of("--nodes", "2"))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nodes", "--nodes 0", "--nodes 5", "--nodes two", "--node 2", "--nodes 2 3"})
    void anything_else_is_refused(String options) {
        assertThatThrownBy(() -> Launch.nodes(List.of(options.split(" "))))
                .isInstanceOf(Refusal.class)
                .hasMessage("up takes nothing but --nodes and a number from 1 to 4.");
    }

    @Test
    void the_bench_is_quick_when_asked_to_be() {
        assertThat(TestRun.quick(List.of())).isFalse();
        assertThat(TestRun.quick(List.of("--quick"))).isTrue();
        assertThatThrownBy(() -> TestRun.quick(List.of("--quickly")))
                .isInstanceOf(Refusal.class)
                .hasMessage("bench takes nothing but --quick.");
    }
}
