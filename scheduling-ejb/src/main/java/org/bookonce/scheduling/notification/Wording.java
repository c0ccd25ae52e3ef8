package org.bookonce.scheduling.notification;

import java.text.Bidi;
import java.util.Locale;
import org.bookonce.tenant.text.Texts;
import org.bookonce.tenant.text.Times;

/** Words and times for one reader of a mail: their language, zone and clock (R10.1). */
final class Wording {

    private static final String BIDI_CONTROLS = "[\\u202A-\\u202E\\u2066-\\u2069]";

    private final Texts texts;
    private final Times times;

    private Wording(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
    }

    static Wording of(Correspondent reader) {
        Texts texts = Texts.of(reader.language());
        return new Wording(texts, Times.of(texts.locale(), reader.zone(), reader.clock24()));
    }

    /** The same words with the times of somebody else. */
    Times timesOf(Correspondent other) {
        return Times.of(texts.locale(), other.zone(), times.clock24());
    }

    Times times() {
        return times;
    }

    Locale locale() {
        return texts.locale();
    }

    boolean rightToLeft() {
        return texts.rightToLeft();
    }

    /**
     * The message, with arguments given as name, value, name, value. Text among them is set apart, so that a name in
     * another script does not turn the sentence around it.
     */
    String get(String key, Object... namesAndValues) {
        Object[] apart = namesAndValues.clone();
        for (int i = 1; i < apart.length; i += 2) {
            if (apart[i] instanceof String text) {
                apart[i] = setApart(text);
            }
        }
        return texts.get(key, apart);
    }

    boolean has(String key) {
        return texts.has(key);
    }

    /** The text, set apart where a name in another script would turn what stands around it. */
    String setApart(String text) {
        String plain = text.replaceAll(BIDI_CONTROLS, "");
        boolean mixed = texts.rightToLeft() || Bidi.requiresBidi(plain.toCharArray(), 0, plain.length());
        return mixed ? "\u2068" + plain + "\u2069" : plain;
    }
}
