package org.bookonce.scheduling.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.bookonce.tenant.tenancy.CurrentTenant;
import org.bookonce.tenant.tenancy.Sql;
import org.bookonce.tenant.text.Texts;

/** What the current organization says in its own words, in mails to invitees (R10.3). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MailTemplates {

    /** The languages that there are mails in. */
    public static final List<String> LANGUAGES = Texts.INVITEE_LANGUAGES;

    /** A few rows at most: kinds times languages; one without a kind where nobody wrote any. */
    private static final String EVERYTHING =
            """
            select t.kind, t.language, t.subject, t.intro, t.version, coalesce(c.text, '') as closing
            from organization o
            left join mail_closing c on c.tenant_id = o.tenant_id
            left join mail_template t on t.tenant_id = o.tenant_id
            where o.tenant_id = ?
            """;

    private static final String SAVE =
            """
            insert into mail_template as kept (tenant_id, kind, language, subject, intro, version)
            values (?, ?, ?, ?, ?, 1)
            on conflict (tenant_id, kind, language) do update
                set subject = excluded.subject, intro = excluded.intro, version = kept.version + 1
                where kept.version = ?
            """;
    private static final String SAVE_CLOSING =
            """
            insert into mail_closing as kept (tenant_id, text, version) values (?, ?, 1)
            on conflict (tenant_id) do update set text = excluded.text, version = kept.version + 1
                where kept.version = ?
            """;

    @Inject
    Sql sql;

    @Inject
    CurrentTenant tenant;

    protected MailTemplates() {}

    /** The mails to invitees that can be worded. */
    public enum Kind {
        CONFIRMED,
        MOVED,
        CANCELLED,
        REMINDER
    }

    /**
     * The words of one kind of mail in one language.
     *
     * @param subject one line, with variables; empty for the standard one
     * @param intro with variables; empty for the standard one
     * @param version 0 as long as nobody wrote any
     */
    public record Own(String subject, String intro, int version) {}

    /**
     * What every mail to an invitee ends with.
     *
     * @param text with variables; empty for nothing
     * @param version 0 as long as nobody wrote any
     */
    public record Closing(String text, int version) {}

    /** The words of a kind of mail; empty ones where the standard ones are used. */
    public Own own(Kind kind, String language) {
        return sql.find(
                        "select subject, intro, version from mail_template where tenant_id = ? and kind = ? and"
                                + " language = ?",
                        row -> new Own(row.getString("subject"), row.getString("intro"), row.getInt("version")),
                        tenant.require(),
                        kind,
                        language)
                .orElse(new Own("", "", 0));
    }

    /** What mails end with. */
    public Closing closing() {
        return sql.find(
                        "select text, version from mail_closing where tenant_id = ?",
                        row -> new Closing(row.getString("text"), row.getInt("version")),
                        tenant.require())
                .orElse(new Closing("", 0));
    }

    /** Keeps the words; false when somebody else changed them since {@code wanted.version()}. */
    public boolean save(Kind kind, String language, Own wanted) {
        return sql.update(SAVE, tenant.require(), kind, language, wanted.subject(), wanted.intro(), wanted.version())
                == 1;
    }

    /** Keeps what mails end with; false when somebody else changed it since {@code wanted.version()}. */
    public boolean save(Closing wanted) {
        return sql.update(SAVE_CLOSING, tenant.require(), wanted.text(), wanted.version()) == 1;
    }

    /** The words for this mail as they are now: none for hosts, nor for mails that cannot be worded. */
    OwnWords wordsFor(BookingMail mail) {
        if (mail.toHost()) {
            return OwnWords.NONE;
        }
        String language = Texts.of(mail.recipient().language()).locale().getLanguage();
        List<Line> lines = sql.list(EVERYTHING, MailTemplates::line, tenant.require());
        Own own = lines.stream()
                .filter(line -> mail.kind().name().equals(line.kind()) && language.equals(line.language()))
                .findFirst()
                .map(Line::own)
                .orElse(new Own("", "", 0));
        return new OwnWords(own.subject(), own.intro(), lines.get(0).closing());
    }

    /** Asks ahead for what {@link #wordsFor} needs, whichever mail it is for; see {@link Sql#ahead}. */
    void ahead() {
        sql.ahead(EVERYTHING, MailTemplates::line, tenant.require());
    }

    private record Line(String kind, String language, Own own, String closing) {}

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("kind"),
                row.getString("language"),
                new Own(row.getString("subject"), row.getString("intro"), row.getInt("version")),
                row.getString("closing"));
    }
}
