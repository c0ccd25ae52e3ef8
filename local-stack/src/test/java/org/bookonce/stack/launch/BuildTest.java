package org.bookonce.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    private static final FileTime BUILT = FileTime.from(Instant.parse("2026-01-02T00:00:00Z"));
    private static final FileTime LATER = FileTime.from(Instant.parse("2026-01-03T00:00:00Z"));

    @TempDir
    Path root;

    private Build build;
    private Path source;

    @BeforeEach
    void aTreeThatWasBuilt() throws Exception {
        build = new Build(Folders.of(root));
        source = file("admin-web/src/main/java/Page.java");
        file("pom.xml");
        file("docker/keycloak/bookonce-realm.json");
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.toList()) {
                Files.setLastModifiedTime(each, LONG_AGO);
            }
        }
        file("admin-web/target/admin-web.war");
        file("public-web/target/public-web.war");
        Files.createDirectories(root.resolve("local-stack/target/lib"));
        Files.createDirectories(root.resolve(".bookonce/dist/unpacked"));
        build.mark(BUILT);
    }

    @Test
    void what_is_newer_than_its_sources_is_fresh() {
        assertThat(build.isFresh()).isTrue();
    }

    @Test
    void a_changed_source_makes_it_stale() throws Exception {
        Files.setLastModifiedTime(source, LATER);

        assertThat(build.isFresh()).isFalse();
    }

    @Test
    void a_deleted_source_makes_it_stale() throws Exception {
        Files.delete(source);

        assertThat(build.isFresh()).isFalse();
    }

    @Test
    void a_missing_archive_makes_it_stale() throws Exception {
        Files.delete(root.resolve("public-web/target/public-web.war"));

        assertThat(build.isFresh()).isFalse();
    }

    private Path file(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
