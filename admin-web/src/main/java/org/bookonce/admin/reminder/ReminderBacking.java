package org.bookonce.admin.reminder;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.bookonce.admin.frame.Reader;
import org.bookonce.scheduling.reminder.ChangeReminderSettings;
import org.bookonce.scheduling.reminder.ReminderSettings;
import org.bookonce.scheduling.reminder.ShowReminderSettings;
import org.bookonce.tenant.text.Texts;

/** Whom the organization reminds and how long before. */
@Named("reminders")
@ViewScoped
public class ReminderBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** What can be chosen, in minutes; a lead time that was set otherwise is there as well. */
    private static final List<Integer> OFFERED =
            List.of(5, 10, 15, 30, HOUR, 2 * HOUR, 4 * HOUR, 12 * HOUR, DAY, 2 * DAY, 3 * DAY, 7 * DAY, 14 * DAY);

    @Inject
    transient ShowReminderSettings show;

    @Inject
    transient ChangeReminderSettings change;

    @Inject
    transient Reader reader;

    private String[] leads;
    private boolean toInvitee;
    private boolean toHost;
    private int version;
    private boolean saved;

    @PostConstruct
    void load() {
        ReminderSettings settings = show.show();
        leads = settings.leads().stream().map(String::valueOf).toArray(String[]::new);
        toInvitee = settings.toInvitee();
        toHost = settings.toHost();
        version = settings.version();
    }

    /** Saves them. */
    public void save() {
        saved = false;
        List<Integer> wanted = Stream.of(leads).map(Integer::valueOf).toList();
        version = change.change(new ReminderSettings(wanted, toInvitee, toHost, version));
        saved = true;
    }

    /** What can be chosen, the shortest first. */
    public List<String> getChoices() {
        return Stream.concat(OFFERED.stream(), Stream.of(leads).map(Integer::valueOf))
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
    }

    /** A lead time in words, in the largest unit that it is a whole number of. */
    public String words(String lead) {
        int minutes = Integer.parseInt(lead);
        Texts texts = reader.texts();
        if (minutes % DAY == 0) {
            return texts.get("console.reminders.days", "n", minutes / DAY);
        }
        return minutes % HOUR == 0
                ? texts.get("console.reminders.hours", "n", minutes / HOUR)
                : texts.get("console.reminders.minutes", "n", minutes);
    }

    /** Whether what is shown was just saved. */
    public boolean isSaved() {
        return saved;
    }

    public String[] getLeads() {
        return leads.clone();
    }

    public void setLeads(String[] leads) {
        this.leads = leads == null ? new String[0] : leads.clone();
    }

    public boolean isToInvitee() {
        return toInvitee;
    }

    public void setToInvitee(boolean toInvitee) {
        this.toInvitee = toInvitee;
    }

    public boolean isToHost() {
        return toHost;
    }

    public void setToHost(boolean toHost) {
        this.toHost = toHost;
    }
}
