package org.bookonce.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bookonce.tenant.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no page may contain, since the Content-Security-Policy or right-to-left would break it. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern REFUSED = Pattern.compile(
            "<f:ajax|<h:commandLink|<h:commandScript|<script|<style|\\sstyle=|\\son[a-z]+\\s*=",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT = Pattern.compile("t(?:\\.of\\(|\\[)'(console\\.[A-Za-z0-9.-]*[A-Za-z0-9])'");
    private static final Pattern LITERAL = Pattern.compile(">\\s*[A-Za-z]{3,}[^<>#{}]*<");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_no_inline_script_or_style_and_no_ajax_but_primefaces(Path page) {
        assertThat(found(REFUSED, read(page)).map(MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_says_nothing_that_is_not_in_the_bundle(Path page) {
        String markup = read(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "");
        assertThat(found(LITERAL, markup).map(MatchResult::group).filter(text -> !text.contains("Bookonce")))
                .isEmpty();
    }

    @Test
    void every_text_that_a_page_names_is_there_in_every_language() throws IOException {
        Set<String> named = pages().flatMap(page -> found(TEXT, read(page)))
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(60);
        for (String language : Texts.LANGUAGES) {
            assertThat(named.stream().filter(key -> !Texts.of(language).has(key)))
                    .as(language)
                    .isEmpty();
        }
    }

    /** A bean's name wins over a variable's: a row named like a bean would silently be the bean. */
    @Test
    void no_variable_is_named_like_a_bean() throws IOException {
        Set<String> beans = new ClassFileImporter()
                .importPackages("org.bookonce.admin").stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(type -> type.getAnnotationOfType(Named.class).value())
                        .collect(Collectors.toSet());
        Pattern variable = Pattern.compile("\\b(?:var|varStatus)=\"(\\w+)\"");
        assertThat(beans).hasSizeGreaterThan(20);
        assertThat(pages().flatMap(page -> found(variable, read(page)))
                        .map(match -> match.group(1))
                        .filter(beans::contains)
                        .distinct())
                .isEmpty();
    }

    @Test
    void stylesheets_know_no_left_and_right() throws IOException {
        Pattern physical =
                Pattern.compile("(?:^|[\\s;{])(?:(?:margin|padding|border)-(?:left|right)|left|right|float)\\s*:");
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(WEBAPP.resolve("resources"))) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
        }
        assertThat(sheets).isNotEmpty();
        for (Path sheet : sheets) {
            assertThat(found(physical, read(sheet)).map(MatchResult::group))
                    .as(sheet.toString())
                    .isEmpty();
        }
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
