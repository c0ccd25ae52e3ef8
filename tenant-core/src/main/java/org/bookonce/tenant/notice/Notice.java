package org.bookonce.tenant.notice;

import java.time.ZoneId;
import java.util.Map;

/**
 * A mail about an organization or a membership. Its words stand in the mail bundle under {@code mail.<kind>.}:
 * {@code subject}, {@code status}, {@code title}, {@code lead}, {@code note}, {@code action}.
 *
 * @param kind such as {@code invited}; letters and hyphens
 * @param bad whether it is bad news, which colours its status
 * @param to who gets it
 * @param words named arguments of all its messages; {@code organization} is there by itself
 * @param url where the button leads; an address without a capability in it
 */
public record Notice(String kind, boolean bad, Recipient to, Map<String, String> words, String url) {

    /**
     * Whoever gets it, who need not be a member.
     *
     * @param language tag of the language it is written in
     */
    public record Recipient(String name, String email, ZoneId zone, String language, boolean clock24) {}
}
