package org.bookonce.stack.inside;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the test class that runs now knows of its organizations, inside the archive as outside: in files, since the archive
 * is there before most classes have made theirs.
 */
final class Known {

    private Known() {}

    /** What was written last under this name. */
    static Properties read(String name) {
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(file(name))) {
            known.load(reader);
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(String name, Properties known) {
        try (Writer writer = Files.newBufferedWriter(file(name))) {
            known.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        return Path.of(System.getProperty("bookonce.inside"), name);
    }
}
