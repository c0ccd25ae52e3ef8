package org.bookonce.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bookonce.web.WebSettings;

/**
 * Where a request comes from. {@code X-Forwarded-For} is believed only from proxies that the operator named: the
 * rightmost hop that is none of them is the client; whatever stands left of it is the client's own claim.
 */
public final class ClientAddress {

    private ClientAddress() {}

    /** The sender's address, as the configured proxies saw it. */
    public static String of(HttpServletRequest request) {
        return of(
                request.getRemoteAddr(),
                Collections.list(request.getHeaders("X-Forwarded-For")),
                WebSettings.trustedProxies());
    }

    static String of(String remote, List<String> forwardedFor, Set<String> trusted) {
        List<String> hops = new ArrayList<>();
        forwardedFor.forEach(header -> Collections.addAll(hops, header.split(",")));
        String address = remote;
        for (int i = hops.size() - 1; i >= 0 && trusted.contains(address); i--) {
            String hop = hops.get(i).strip();
            if (!isAddress(hop)) {
                return address;
            }
            address = hop;
        }
        return address;
    }

    private static boolean isAddress(String hop) {
        return hop.length() <= 45 && hop.matches("[0-9a-fA-F:.]+");
    }
}
