package org.bookonce.scheduling.notification;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The HTML of a mail, from the compiled template {@code letter.jte}, which escapes whatever people wrote (R14.5). */
final class LetterPage {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, LetterPage.class.getClassLoader(), "org.bookonce.scheduling.notification.template");

    private LetterPage() {}

    static String of(Letter letter) {
        StringOutput html = new StringOutput(8192);
        TEMPLATES.render("letter.jte", letter, html);
        return html.toString();
    }
}
