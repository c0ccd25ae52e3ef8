package org.bookonce.scheduling.eventtype;

/**
 * A member's public page (R3.3).
 *
 * @param slug last part of its address; suggested where the page does not exist yet
 * @param welcome said above what can be booked; may be empty
 * @param version told back when it is changed; -1 as long as there is no page
 * @param url its public address, absolute; empty as long as there is no page
 */
public record HostPage(String slug, String welcome, int version, String url) {}
