package org.bookonce.stack.inside;

import static org.bookonce.stack.inside.AccessRow.Manner.CHANGES;
import static org.bookonce.stack.inside.AccessRow.Manner.READS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bookonce.scheduling.message.CountFailedMessages;
import org.bookonce.scheduling.message.ListMessages;
import org.bookonce.scheduling.message.MessageFilter;
import org.bookonce.scheduling.message.SendFailedAgain;
import org.bookonce.scheduling.message.SendMessageAgain;
import org.bookonce.scheduling.message.ShowMessage;
import org.bookonce.scheduling.notification.MailTemplates;
import org.bookonce.scheduling.reminder.ChangeReminderSettings;
import org.bookonce.scheduling.reminder.ReminderSettings;
import org.bookonce.scheduling.reminder.ShowReminderSettings;
import org.bookonce.scheduling.reminder.WriteReminders;
import org.bookonce.scheduling.template.ChangeMailClosing;
import org.bookonce.scheduling.template.ChangeMailWords;
import org.bookonce.scheduling.template.PreviewMailWords;
import org.bookonce.scheduling.template.ShowMailWords;

/** The lines of what is sent by mail (SPEC 10). */
final class MessageRows {

    private static final Set<String> EVERYBODY = Set.of("owner", "admin", "member");
    private static final Set<String> ADMINS = Set.of("owner", "admin");
    private static final MailTemplates.Own WORDS = new MailTemplates.Own("On {day}", "", 0);

    private MessageRows() {}

    static List<AccessRow> all() {
        return List.of(
                AccessRow.of(ListMessages.class, READS, EVERYBODY, Thing.NOTHING, none -> AccessRow.use(
                                ListMessages.class)
                        .list(
                                new MessageFilter(
                                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ""),
                                Optional.empty(),
                                200)),
                AccessRow.of(CountFailedMessages.class, READS, EVERYBODY, Thing.NOTHING, none -> AccessRow.use(
                                CountFailedMessages.class)
                        .count()),
                AccessRow.of(ShowMessage.class, READS, EVERYBODY, Thing.MESSAGE, id -> AccessRow.use(ShowMessage.class)
                        .show(UUID.fromString(id))),
                AccessRow.of(SendMessageAgain.class, CHANGES, EVERYBODY, Thing.MESSAGE, id -> AccessRow.use(
                                SendMessageAgain.class)
                        .send(UUID.fromString(id))),
                AccessRow.of(SendFailedAgain.class, CHANGES, ADMINS, Thing.NOTHING, none -> AccessRow.use(
                                SendFailedAgain.class)
                        .send()),
                AccessRow.of(ShowReminderSettings.class, READS, ADMINS, Thing.NOTHING, none -> AccessRow.use(
                                ShowReminderSettings.class)
                        .show()),
                AccessRow.of(ChangeReminderSettings.class, CHANGES, ADMINS, Thing.NOTHING, none -> AccessRow.use(
                                ChangeReminderSettings.class)
                        .change(new ReminderSettings(List.of(60), true, true, 0))),
                AccessRow.elsewhere(WriteReminders.class),
                AccessRow.of(
                        ShowMailWords.class, READS, ADMINS, Thing.NOTHING, none -> AccessRow.use(ShowMailWords.class)
                                .show(MailTemplates.Kind.REMINDER, "en")),
                AccessRow.of(PreviewMailWords.class, READS, ADMINS, Thing.NOTHING, none -> AccessRow.use(
                                PreviewMailWords.class)
                        .preview(MailTemplates.Kind.REMINDER, "en", WORDS, "")),
                AccessRow.of(ChangeMailWords.class, CHANGES, ADMINS, Thing.NOTHING, none -> AccessRow.use(
                                ChangeMailWords.class)
                        .change(MailTemplates.Kind.REMINDER, "en", WORDS)),
                AccessRow.of(ChangeMailClosing.class, CHANGES, ADMINS, Thing.NOTHING, none -> AccessRow.use(
                                ChangeMailClosing.class)
                        .change(new MailTemplates.Closing("Yours", 0))));
    }
}
