package org.bookonce.stack.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds both web archives and the stack itself when a source is newer than the last build. */
public final class Build {
    private static final Pattern MODULE = Pattern.compile("\\[INFO\\] Building (.+?)(?: \\S+)?\\s+\\[(\\d+)/(\\d+)\\]");
    private static final List<String> MODULES =
            List.of("tenant-core", "web-common", "scheduling-ejb", "admin-web", "public-web", "local-stack");
    private static final List<String> PACKAGE = List.of(
            "package", "-ntp", "-Dmaven.test.skip=true", "-Dspotless.check.skip=true", "-pl", "local-stack", "-am");

    private final Folders folders;

    Build(Folders folders) {
        this.folders = folders;
    }

    /** The console's archive. */
    public static Path adminWar(Path root) {
        return root.resolve("admin-web/target/admin-web.war");
    }

    /** The archive of the invitee pages. */
    public static Path publicWar(Path root) {
        return root.resolve("public-web/target/public-web.war");
    }

    /** @throws Refusal when Maven fails, naming its log */
    void refresh() {
        if (isFresh()) {
            return;
        }
        FileTime begin = FileTime.fromMillis(System.currentTimeMillis());
        Path log = folders.log().resolve("build.log");
        try (Progress progress =
                Progress.begin("Build", "building what changed; the first time it downloads libraries")) {
            int code = build(log, progress);
            if (code != 0) {
                throw new Refusal("The build failed. What it said: " + log);
            }
            progress.done();
        }
        mark(begin);
    }

    /** Loads the built stack and its libraries, on top of this package. */
    static ClassLoader libraries(Folders folders) {
        Path target = folders.root().resolve("local-stack/target");
        try (Stream<Path> jars = Files.list(target.resolve("lib"))) {
            Stream<Path> all = Stream.concat(Stream.of(target.resolve("classes")), jars.sorted());
            return new URLClassLoader(all.map(Build::url).toArray(URL[]::new), Build.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int build(Path log, Progress progress) {
        try {
            Files.createDirectories(log.getParent());
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
                return Maven.run(folders.root(), PACKAGE, line -> {
                    writer.println(line);
                    Matcher module = MODULE.matcher(line);
                    if (module.find()) {
                        progress.say(module.group(2) + " of " + module.group(3) + ", " + module.group(1));
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether every source is older than the last build and nothing it made is missing. */
    boolean isFresh() {
        List<Path> built = List.of(
                stamp(),
                adminWar(folders.root()),
                publicWar(folders.root()),
                folders.root().resolve("local-stack/target/lib"),
                folders.dist().resolve("unpacked"));
        return built.stream().allMatch(Files::exists) && newestSource().compareTo(modified(stamp())) <= 0;
    }

    private FileTime newestSource() {
        Stream<Path> sources = MODULES.stream()
                .flatMap(module -> Stream.of(module + "/src/main", module + "/pom.xml"))
                .map(folders.root()::resolve);
        return Stream.concat(
                        sources,
                        Stream.of(
                                folders.root().resolve("pom.xml"),
                                folders.root().resolve("docker")))
                .filter(Files::exists)
                .map(Build::newest)
                .max(FileTime::compareTo)
                .orElseThrow();
    }

    /** Folders count as well: a file that went away changes nothing else. */
    private static FileTime newest(Path start) {
        try (Stream<Path> all = Files.walk(start)) {
            return all.map(Build::modified).max(FileTime::compareTo).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time the build began, so that what changed meanwhile is built again. */
    void mark(FileTime begin) {
        try {
            Files.writeString(stamp(), "");
            Files.setLastModifiedTime(stamp(), begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path stamp() {
        return folders.home().resolve("built");
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
