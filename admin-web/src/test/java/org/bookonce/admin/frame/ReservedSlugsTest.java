package org.bookonce.admin.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bookonce.tenant.settings.Slug;
import org.junit.jupiter.api.Test;

/** No organization can have a slug that the console's own addresses begin with (R1.10). */
class ReservedSlugsTest {

    private static final Pattern URL = Pattern.compile("<url-pattern>/([^/<*]+)");
    private static final Pattern CONTEXT = Pattern.compile("<context-root>/([a-z0-9-]+)</context-root>");

    @Test
    void every_word_that_the_consoles_addresses_begin_with_is_reserved() throws IOException {
        Set<String> words = new TreeSet<>();
        OpenPage.paths().stream()
                .map(path -> path.substring(1).split("/")[0])
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        words.addAll(found(URL, "src/main/webapp/WEB-INF/web.xml"));
        words.addAll(found(CONTEXT, "src/main/webapp/WEB-INF/glassfish-web.xml"));
        words.addAll(ofAnnotations());

        assertThat(words).contains("new-organization", "callback", "problem", "assets", "console");
        assertThat(Slug.RESERVED).containsAll(words);
    }

    private static Set<String> ofAnnotations() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.bookonce.admin", "org.bookonce.web");
        return classes.stream()
                .flatMap(type -> Stream.concat(
                        type.tryGetAnnotationOfType(WebServlet.class).stream()
                                .flatMap(servlet -> Stream.of(servlet.value(), servlet.urlPatterns())),
                        type.tryGetAnnotationOfType(WebFilter.class).stream()
                                .flatMap(filter -> Stream.of(filter.value(), filter.urlPatterns()))))
                .flatMap(Arrays::stream)
                .map(pattern -> pattern.replaceFirst("^/", "").split("/")[0])
                .filter(ReservedSlugsTest::couldBeASlug)
                .collect(Collectors.toSet());
    }

    private static boolean couldBeASlug(String word) {
        return word.matches("[a-z0-9-]+");
    }

    private static Set<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(Path.of(file)))
                .results()
                .map(match -> match.group(1))
                .filter(ReservedSlugsTest::couldBeASlug)
                .collect(Collectors.toSet());
    }
}
