package org.bookonce.scheduling.template;

import java.util.Map;
import java.util.stream.Collectors;
import org.bookonce.scheduling.notification.MailTemplates;
import org.bookonce.scheduling.notification.TemplateText;
import org.bookonce.tenant.shared.Input;

/** Own words as somebody typed them, and what is wrong with them. */
final class TemplateInput {

    private static final int SUBJECT = 200;
    private static final int INTRO = 1000;
    private static final int CLOSING = 500;

    private TemplateInput() {}

    /** The words of a mail; a subject has one line only. */
    static MailTemplates.Own own(Input input, MailTemplates.Own typed) {
        String subject = input.line("subject", typed.subject(), 0, SUBJECT);
        String intro = input.lines("intro", typed.intro(), 0, INTRO);
        check(input, "subject", subject);
        check(input, "intro", intro);
        return new MailTemplates.Own(subject, intro, typed.version());
    }

    /** What mails end with. */
    static String closing(Input input, String typed) {
        String closing = input.lines("closing", typed, 0, CLOSING);
        check(input, "closing", closing);
        return closing;
    }

    /** The tag of a language that there are texts for. */
    static String language(Input input, String tag) {
        if (!MailTemplates.LANGUAGES.contains(tag)) {
            input.refuse("language", TemplateError.LANGUAGE_UNKNOWN, Map.of());
        }
        return tag;
    }

    private static void check(Input input, String field, String text) {
        if (!TemplateText.balanced(text)) {
            input.refuse(field, TemplateError.BRACES, Map.of());
        }
        TemplateText.variables(text).stream()
                .filter(name -> !TemplateText.VARIABLES.contains(name))
                .findFirst()
                .ifPresent(name -> input.refuse(
                        field, TemplateError.UNKNOWN_VARIABLE, Map.of("name", "{" + name + "}", "known", known())));
    }

    private static String known() {
        return TemplateText.VARIABLES.stream().map(name -> "{" + name + "}").collect(Collectors.joining(" "));
    }
}
