package org.bookonce.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house's own tags are used as the tag library describes them: Facelets itself ignores what it does not know. */
class TagsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern TAG = Pattern.compile("(?s)<tag>(.*?)</tag>");
    private static final Pattern NAME = Pattern.compile("<tag-name>(.*?)</tag-name>");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "<attribute><description>[^<]+</description><name>(.*?)</name><required>(.*?)</required></attribute>");
    private static final Pattern USE = Pattern.compile("<b:(\\w+)((?:\\s+[\\w:-]+=\"[^\"]*\")*)\\s*/?>");
    private static final Pattern GIVEN = Pattern.compile("([\\w:-]+)=\"");

    private record Described(Set<String> all, Set<String> required) {}

    private final Map<String, Described> tags = described();

    @Test
    void every_tag_is_described_and_every_described_one_is_there() throws IOException {
        try (Stream<Path> files = Files.list(WEBAPP.resolve("WEB-INF/tags"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".xhtml", "")))
                    .containsExactlyInAnyOrderElementsOf(tags.keySet());
        }
    }

    @Test
    void pages_give_tags_what_they_need_and_nothing_they_do_not_know() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
        int uses = 0;
        for (Path page : pages) {
            for (MatchResult use : found(USE, Files.readString(page))) {
                uses++;
                Described tag = tags.get(use.group(1));
                assertThat(tag).as(page + ": b:" + use.group(1)).isNotNull();
                Set<String> given = found(GIVEN, use.group(2)).stream()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet());
                assertThat(tag.all()).as(page + ": " + use.group()).containsAll(given);
                assertThat(given).as(page + ": " + use.group()).containsAll(tag.required());
            }
        }
        assertThat(uses).isGreaterThan(30);
    }

    private static Map<String, Described> described() {
        Map<String, Described> tags = new HashMap<>();
        for (MatchResult tag : found(TAG, read(WEBAPP.resolve("WEB-INF/bookonce.taglib.xml")))) {
            Matcher name = NAME.matcher(tag.group(1));
            assertThat(name.find()).isTrue();
            Described described = new Described(new HashSet<>(), new HashSet<>());
            for (MatchResult attribute : found(ATTRIBUTE, tag.group(1))) {
                described.all().add(attribute.group(1));
                if (Boolean.parseBoolean(attribute.group(2))) {
                    described.required().add(attribute.group(1));
                }
            }
            tags.put(name.group(1), described);
        }
        return tags;
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
