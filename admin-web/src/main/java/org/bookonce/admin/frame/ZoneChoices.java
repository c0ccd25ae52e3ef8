package org.bookonce.admin.frame;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bookonce.tenant.text.Times;
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
        Map<String, List<SelectItem>> regions = new TreeMap<>();
        Zones.names().forEach(id -> regions.computeIfAbsent(region(id), region -> new ArrayList<>())
                .add(new SelectItem(id, label(id, city(id)))));
        List<SelectItem> all = new ArrayList<>();
        all.add(new SelectItem(UTC, UTC));
        if (!current.isEmpty() && !current.equals(UTC) && !Zones.names().contains(current)) {
            all.add(new SelectItem(current, label(current, current)));
        }
        Collator collator = Collator.getInstance(reader.locale());
        regions.forEach((region, zones) -> {
            zones.sort((one, other) -> collator.compare(one.getLabel(), other.getLabel()));
            all.add(new SelectItemGroup(
                    reader.texts().get("console.zone.region." + region),
                    null,
                    false,
                    zones.toArray(SelectItem[]::new)));
        });
        return List.copyOf(all);
    }

    private String label(String id, String name) {
        return name + " (" + Times.of(reader.locale(), ZoneId.of(id), true).offset(Instant.now()) + ")";
    }

    private String city(String id) {
        String city = TimeZoneNames.getInstance(reader.locale()).getExemplarLocationName(id);
        return city == null ? id.substring(id.indexOf('/') + 1).replace('_', ' ') : city;
    }

    private static String region(String id) {
        return id.substring(0, id.indexOf('/'));
    }
}
