package org.bookonce.admin.availability;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bookonce.scheduling.availability.DayWindow;
import org.bookonce.scheduling.availability.Schedule;
import org.bookonce.scheduling.availability.ScheduleView;
import org.bookonce.scheduling.availability.WantedHours;
import org.bookonce.scheduling.availability.WantedSchedule;

/** A schedule as it is typed; {@link #read} makes it the use case's input. */
public class ScheduleDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<DayOfWeek, DayDraft> week = new EnumMap<>(DayOfWeek.class);
    private final TreeMap<LocalDate, List<DayWindow>> dates = new TreeMap<>();
    private UUID id;
    private UUID hostId;
    private String name = "";
    private String zone = "";
    private boolean standard;
    private int version;

    ScheduleDraft() {
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, new DayDraft());
        }
    }

    /** Says what a schedule says. */
    void fill(ScheduleView other) {
        begin(other);
        id = other.id();
        name = other.name();
        standard = other.standard();
        version = other.version();
    }

    /** A new one, with the hours of another to begin with. */
    void begin(ScheduleView other) {
        hostId = other.hostId();
        zone = other.hours().zone().getId();
        week.forEach((day, hours) -> hours.fill(other.hours().week().getOrDefault(day, List.of())));
        dates.clear();
        dates.putAll(other.hours().overrides());
    }

    /** What is to be changed from next. */
    void saved(UUID savedId, int savedVersion) {
        id = savedId;
        version = savedVersion;
    }

    WantedSchedule read() {
        return new WantedSchedule(
                Optional.ofNullable(id),
                hostId,
                name,
                zone,
                standard,
                week.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                        .read())),
                dates.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
                        .map(window -> new WantedHours(window.from(), window.until()))
                        .toList())),
                version);
    }

    /** What the hours come to, as far as they can be read. */
    Schedule hours() {
        return new Schedule(
                zoneId(),
                week.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                        .windows())),
                dates);
    }

    ZoneId zoneId() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException forged) {
            return ZoneOffset.UTC;
        }
    }

    DayDraft on(DayOfWeek day) {
        return week.get(day);
    }

    /** Dates with hours of their own, in order; closed ones have none. */
    TreeMap<LocalDate, List<DayWindow>> dates() {
        return dates;
    }

    /** The id; null for a new one. */
    public UUID getId() {
        return id;
    }

    /** Whether somebody saved it before. */
    public boolean isSaved() {
        return version > 0;
    }

    /** What it is called. */
    public String getName() {
        return name;
    }

    /** Takes the name. */
    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    /** The zone whose wall time the hours are. */
    public String getZone() {
        return zone;
    }

    /** Takes the zone. */
    public void setZone(String zone) {
        this.zone = zone == null ? "" : zone;
    }

    /** Whether it applies where no other is chosen. */
    public boolean isStandard() {
        return standard;
    }

    /** Takes whether it applies where no other is chosen. */
    public void setStandard(boolean standard) {
        this.standard = standard;
    }
}
