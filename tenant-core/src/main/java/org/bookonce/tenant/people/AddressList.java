package org.bookonce.tenant.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses in one text, as people paste them: separated by commas, semicolons, tabs or new lines, alone or as
 * {@code Name <name@example.com>}, the name quoted where it has a comma in it.
 *
 * @param addresses each once, in their order
 * @param entries how many there were, repeated and bad ones included
 * @param bad what is no address
 */
record AddressList(List<EmailAddress> addresses, int entries, List<Bad> bad) {

    /** Something that is no address, and which one of the entries it is, counted from 1. */
    record Bad(int position, String text) {}

    /** Takes the text apart. */
    static AddressList of(String text) {
        Map<String, EmailAddress> addresses = new LinkedHashMap<>();
        List<Bad> bad = new ArrayList<>();
        List<String> entries = split(text);
        for (int i = 0; i < entries.size(); i++) {
            Optional<EmailAddress> address = EmailAddress.of(inAngles(entries.get(i)));
            if (address.isPresent()) {
                addresses.putIfAbsent(address.get().key(), address.get());
            } else {
                bad.add(new Bad(i + 1, entries.get(i)));
            }
        }
        return new AddressList(List.copyOf(addresses.values()), entries.size(), List.copyOf(bad));
    }

    private static List<String> split(String text) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted = c != '\n' && c != '\r' && (c == '"') != quoted;
            if (c == '\n' || c == '\r' || !quoted && ",;\t".indexOf(c) >= 0) {
                keep(entry, entries);
            } else {
                entry.append(c);
            }
        }
        keep(entry, entries);
        return entries;
    }

    private static void keep(StringBuilder entry, List<String> entries) {
        if (!entry.toString().isBlank()) {
            entries.add(entry.toString().strip());
        }
        entry.setLength(0);
    }

    private static String inAngles(String entry) {
        int begin = entry.lastIndexOf('<');
        return begin >= 0 && entry.endsWith(">") ? entry.substring(begin + 1, entry.length() - 1) : entry;
    }
}
