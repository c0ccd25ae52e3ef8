package org.bookonce.admin.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts as pages write them: {@code #{t['console.create']}}, or {@code #{t.of('console.count', 'n', 3)}}. */
@Named("t")
@RequestScoped
public class ConsoleTexts extends AbstractMap<String, String> {

    @Inject
    Reader reader;

    @Override
    public String get(Object key) {
        return reader.texts().get((String) key);
    }

    /** A text with one argument. */
    public String of(String key, String name, Object value) {
        return reader.texts().get(key, name, value);
    }

    /** A text with two arguments. */
    public String of(String key, String name, Object value, String other, Object otherValue) {
        return reader.texts().get(key, name, value, other, otherValue);
    }

    /** A text with three arguments. */
    public String of(
            String key, String name, Object value, String other, Object otherValue, String last, Object lastValue) {
        return reader.texts().get(key, name, value, other, otherValue, last, lastValue);
    }

    /** The text of a constant, {@code console.status.OPEN} of prefix and name. */
    public String named(String prefix, Enum<?> constant) {
        return reader.texts().get(prefix + constant.name());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
