package org.bookonce.stack.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The HTML of the mail reader. Everything that came with a mail goes through {@link #escape}. */
final class MailPages {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .withLocale(Locale.UK)
            .withZone(ZoneId.systemDefault());

    private MailPages() {}

    static String list(List<Mail> mails, String to) {
        StringBuilder rows = new StringBuilder();
        for (Mail mail : mails) {
            rows.append(
                    """
                    <tr><td><a href="/mails/%d">%s</a></td><td>%s</td><td>%s</td><td>%s</td></tr>
                    """
                            .formatted(
                                    mail.id(),
                                    mail.subject().isBlank() ? "(no subject)" : escape(mail.subject()),
                                    escape(mail.to()),
                                    escape(mail.from()),
                                    TIME.format(mail.receivedAt())));
        }
        String table = mails.isEmpty()
                ? "<p>No mail here.</p>"
                : "<table><thead><tr><th>Subject</th><th>To</th><th>From</th><th>Received</th></tr></thead><tbody>"
                        + rows + "</tbody></table>";
        return page(
                "Mail",
                """
                <h1>Mail</h1>
                <form role="search"><label for="to">Recipient</label>
                <input id="to" name="to" value="%s"><button>Search</button></form>
                %s"""
                        .formatted(escape(to), table));
    }

    static String mail(Mail mail, MailContent content) {
        StringBuilder body = new StringBuilder("<p><a href=\"/\">All mail</a> · <a href=\"/api/mails/")
                .append(mail.id())
                .append("/raw\">Raw .eml</a></p><h1>")
                .append(escape(mail.subject()))
                .append("</h1><p>To ")
                .append(escape(mail.to()))
                .append(" · from ")
                .append(escape(mail.from()))
                .append(" · ")
                .append(TIME.format(mail.receivedAt()))
                .append("</p>");
        if (content.html() != null) {
            body.append("<h2>HTML</h2><iframe title=\"HTML of the mail\" sandbox src=\"/mails/")
                    .append(mail.id())
                    .append("/html\"></iframe>");
        }
        if (content.text() != null) {
            body.append("<h2>Text</h2><pre>").append(escape(content.text())).append("</pre>");
        }
        attachments(mail, content, body);
        body.append("<h2>Headers</h2><pre>")
                .append(escape(String.join("\n", content.headers())))
                .append("</pre>");
        return page(mail.subject(), body.toString());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static void attachments(Mail mail, MailContent content, StringBuilder body) {
        if (content.attachments().isEmpty()) {
            return;
        }
        body.append("<h2>Attachments</h2><ul>");
        for (int i = 0; i < content.attachments().size(); i++) {
            MailContent.Attachment attachment = content.attachments().get(i);
            body.append("<li><a href=\"/mails/%d/attachments/%d\">%s</a> (%d bytes)</li>"
                    .formatted(mail.id(), i, escape(attachment.name()), attachment.content().length));
        }
        body.append("</ul>");
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Bookonce mail</title><link rel="stylesheet" href="/mail.css"></head>
                <body><main>%s</main></body></html>
                """
                .formatted(escape(title), body);
    }
}
