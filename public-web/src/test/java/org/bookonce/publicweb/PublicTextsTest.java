package org.bookonce.publicweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bookonce.tenant.text.Texts;
import org.junit.jupiter.api.Test;

/** Every text that a template or a class names exists in every language. */
class PublicTextsTest {

    private static final Pattern KEY = Pattern.compile("\"(public\\.(?!css|js)[a-z0-9.-]*[a-z0-9])\"");

    @Test
    void everyTextThatIsNamedExists() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("src/main/jte")), Files.walk(Path.of("src/main/java")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    named.add(matcher.group(1));
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(50);
        for (String language : Texts.INVITEE_LANGUAGES) {
            assertThat(named).as(language).allMatch(Texts.of(language)::has);
        }
    }
}
