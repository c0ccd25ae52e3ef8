package org.bookonce.scheduling.notification;

import java.util.Map;

/**
 * What somebody is told about an organization or a membership, as it is kept.
 *
 * @param kind names its words: {@code mail.<kind>.…}
 * @param bad whether it is bad news
 * @param words arguments of all its messages
 * @param action where the button leads
 */
public record NoticeMail(
        String kind,
        boolean bad,
        String organization,
        String accent,
        Correspondent recipient,
        Map<String, String> words,
        String action) {}
