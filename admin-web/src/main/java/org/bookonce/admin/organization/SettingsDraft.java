package org.bookonce.admin.organization;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Optional;
import org.bookonce.tenant.settings.OrganizationSettings;
import org.bookonce.tenant.settings.SettingsChange;
import org.bookonce.tenant.shared.Input;

/** The fields of the settings, as they were typed. */
public class SettingsDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String language;
    private String zone;
    private String weekStart;
    private String contact;
    private String linkDays;

    void fill(OrganizationSettings settings) {
        name = settings.name();
        language = settings.language();
        zone = settings.zone().getId();
        weekStart = settings.weekStart().name();
        contact = settings.contact();
        linkDays = settings.linkDays().map(String::valueOf).orElse("");
    }

    /** What was typed as a change; refuses what is no number. */
    SettingsChange read(int version) {
        return new SettingsChange(name, language, zone, DayOfWeek.valueOf(weekStart), contact, days(), version);
    }

    private Optional<Integer> days() {
        String typed = linkDays == null ? "" : linkDays.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("\\d{1,6}")) {
            throw Input.refusal("linkDays", FormError.NOT_A_NUMBER);
        }
        return Optional.of(Integer.valueOf(typed));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getWeekStart() {
        return weekStart;
    }

    public void setWeekStart(String weekStart) {
        this.weekStart = weekStart;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getLinkDays() {
        return linkDays;
    }

    public void setLinkDays(String linkDays) {
        this.linkDays = linkDays;
    }
}
