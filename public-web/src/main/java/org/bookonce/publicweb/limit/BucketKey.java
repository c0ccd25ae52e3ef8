package org.bookonce.publicweb.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The number under which the attempts of a network address are counted; the address itself is not kept. */
final class BucketKey {

    private static final int IPV6_NETWORK_BYTES = 8;

    private BucketKey() {}

    /** IPv6 addresses count by their /64 network: one connection has billions of them. */
    static long of(String limit, String address) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((limit + ":").getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(sha.digest(network(address))).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] network(String address) {
        boolean literal = address.matches("[0-9.]+") || address.contains(":");
        if (!literal) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > 4 ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
        } catch (UnknownHostException malformed) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }
}
