package org.bookonce.publicweb.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketKeyTest {

    @Test
    void eachLimitAndEachAddressHasItsOwnBucket() {
        assertThat(BucketKey.of("guess", "192.0.2.1")).isEqualTo(BucketKey.of("guess", "192.0.2.1"));
        assertThat(BucketKey.of("guess", "192.0.2.1")).isNotEqualTo(BucketKey.of("booking", "192.0.2.1"));
        assertThat(BucketKey.of("guess", "192.0.2.1")).isNotEqualTo(BucketKey.of("guess", "192.0.2.2"));
    }

    @Test
    void addressesOfOneIpv6NetworkShareABucket() {
        assertThat(BucketKey.of("guess", "2001:db8::1")).isEqualTo(BucketKey.of("guess", "2001:db8::ffff:1"));
        assertThat(BucketKey.of("guess", "2001:db8::1")).isNotEqualTo(BucketKey.of("guess", "2001:db8:0:1::1"));
    }
}
