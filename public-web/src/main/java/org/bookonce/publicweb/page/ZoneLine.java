package org.bookonce.publicweb.page;

import gg.jte.Content;
import java.util.Map;

/**
 * The line that says in which zone times are, with the form that changes it (R6.2, R6.6).
 *
 * @param sentence such as "Times are in Europe/Lisbon (UTC+1)"
 * @param zone id of the zone shown
 * @param assumed whether nobody chose it: the script may then put the browser's own in its place
 * @param hostSentence where the host is and what time zone they keep; empty when the clocks agree
 * @param path where the form leads
 * @param kept parameters that the form keeps
 * @param clock24 whether a 24-hour clock is shown
 * @param options the zones to choose from, with the one shown chosen
 */
public record ZoneLine(
        String sentence,
        String zone,
        boolean assumed,
        String hostSentence,
        String path,
        Map<String, String> kept,
        boolean clock24,
        Content options) {}
