package org.bookonce.tenant.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids are UUIDs of version 7 (RFC 9562, 5.7). */
class IdsTest {

    @Test
    void versionAndVariantAreThoseOfVersionSeven() {
        UUID id = Ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void idsDifferAndCarryTheTime() {
        long before = System.currentTimeMillis();
        List<UUID> ids = Stream.generate(Ids::next).limit(10_000).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).allSatisfy(id -> assertThat(id.getMostSignificantBits() >>> 16)
                .isBetween(before, System.currentTimeMillis()));
    }
}
