package org.bookonce.scheduling.booking;

import java.util.List;

/**
 * Who could take a booking.
 *
 * @param hosts those who are free first, each group by name; at most {@link FindOtherHosts#MOST}
 * @param total how many there are, found by the name that was asked for or not
 */
public record OtherHosts(List<OtherHost> hosts, int total) {

    public OtherHosts {
        hosts = List.copyOf(hosts);
    }
}
