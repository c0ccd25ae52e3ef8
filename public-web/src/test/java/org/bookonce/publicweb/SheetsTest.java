package org.bookonce.publicweb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stylesheets of the invitee's pages: one short sheet per concern, all of them joined, the widths last. */
class SheetsTest {

    private static final Path ASSETS = Path.of("src/main/resources/META-INF/bookonce-assets");
    private static final Pattern IMPORT = Pattern.compile("(?m)^@import \"([^\"]+)\";$");
    private static final int LONGEST = 250;

    @ParameterizedTest
    @ValueSource(strings = {"public", "month"})
    void everySheetIsJoinedOnceAndIsShort(String name) throws IOException {
        List<String> joined = IMPORT.matcher(Files.readString(ASSETS.resolve(name + ".css")))
                .results()
                .map(part -> part.group(1))
                .toList();
        try (Stream<Path> sheets = Files.list(ASSETS.resolve(name))) {
            assertThat(joined)
                    .containsExactlyInAnyOrderElementsOf(
                            sheets.map(sheet -> ASSETS.relativize(sheet).toString())
                                    .toList());
        }
        assertThat(joined.get(joined.size() - 1)).isEqualTo(name + "/wide.css");
        for (String sheet : joined) {
            assertThat(Files.readAllLines(ASSETS.resolve(sheet)))
                    .as(sheet)
                    .hasSizeLessThan(LONGEST)
                    .noneMatch(line -> line.contains("@import"));
        }
    }
}
