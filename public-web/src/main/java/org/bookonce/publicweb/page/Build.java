package org.bookonce.publicweb.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Which build of the archive makes the pages: a number made of everything in it, the same on every node that runs it. A
 * page that a browser kept from another build is old, whatever it shows.
 */
@ApplicationScoped
public class Build {

    private static final String EVERYTHING = "/WEB-INF/";

    private String number;

    /** Reads the archive when the application starts, before anybody waits for a page. */
    void read(@Observes @Initialized(ApplicationScoped.class) ServletContext archive) {
        CRC32 sum = new CRC32();
        add(EVERYTHING, archive, sum);
        number = Long.toHexString(sum.getValue());
    }

    /** Its number. */
    public String number() {
        return number;
    }

    private static void add(String folder, ServletContext archive, CRC32 sum) {
        Set<String> paths = archive.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                add(path, archive, sum);
            } else {
                add(archive.getResourceAsStream(path), sum);
            }
        }
    }

    private static void add(InputStream file, CRC32 sum) {
        try (InputStream counted = new CheckedInputStream(file, sum)) {
            counted.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
