package org.bookonce.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bookonce.web.preference.ZoneNames;
import org.bookonce.web.preference.Zones;

/**
 * All time zones to choose from, for {@code b:zone}: by region, each beginning with its city in the reader's language,
 * so that typing a few letters finds it, and with the offset that is in force now.
 */
@Named("zones")
@RequestScoped
public class ZoneChoices {

    private static final String UTC = "UTC";

    @Inject
    Reader reader;

    private final Map<String, List<SelectItem>> known = new TreeMap<>();

    /** The choices; the current one is among them even if nobody would choose it today. */
    public List<SelectItem> of(Object current) {
        return known.computeIfAbsent(current == null ? "" : current.toString(), this::choices);
    }

    private List<SelectItem> choices(String current) {
        ZoneNames names = ZoneNames.of(reader.locale(), Instant.now());
        List<SelectItem> all = new ArrayList<>();
        all.add(new SelectItem(UTC, UTC));
        if (!current.isEmpty() && !current.equals(UTC) && !Zones.names().contains(current)) {
            all.add(new SelectItem(current, names.label(current)));
        }
        names.byRegion()
                .forEach((region, zones) -> all.add(new SelectItemGroup(
                        reader.texts().get("console.zone.region." + region),
                        null,
                        false,
                        zones.stream()
                                .map(zone -> new SelectItem(zone.id(), zone.label()))
                                .toArray(SelectItem[]::new))));
        return List.copyOf(all);
    }
}
