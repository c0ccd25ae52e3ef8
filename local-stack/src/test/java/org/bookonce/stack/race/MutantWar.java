package org.bookonce.stack.race;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A built archive with one guard taken out: a text in one class of {@code scheduling-ejb} is replaced by blanks of the
 * same length. The text must be there exactly once, so that a guard that moved is noticed.
 */
final class MutantWar {

    private final String className;
    private final byte[] guard;
    private int found;

    private MutantWar(String className, String guard) {
        this.className = className;
        this.guard = guard.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the mutant of an archive and says where. */
    static Path without(String guard, String className, Path war, Path target) {
        MutantWar mutant = new MutantWar(className, guard);
        try (InputStream in = Files.newInputStream(war);
                OutputStream out = Files.newOutputStream(target)) {
            mutant.copy(in, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (mutant.found != 1) {
            throw new IllegalStateException("the guard was found " + mutant.found + " times: " + guard);
        }
        return target;
    }

    private void copy(InputStream archive, OutputStream target) throws IOException {
        ZipInputStream in = new ZipInputStream(archive);
        ZipOutputStream out = new ZipOutputStream(target);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            out.putNextEntry(new ZipEntry(entry.getName()));
            out.write(changed(entry.getName(), in.readAllBytes()));
            out.closeEntry();
        }
        out.finish();
    }

    private byte[] changed(String name, byte[] content) throws IOException {
        if (name.contains("scheduling-ejb") && name.endsWith(".jar")) {
            ByteArrayOutputStream jar = new ByteArrayOutputStream();
            copy(new ByteArrayInputStream(content), jar);
            return jar.toByteArray();
        }
        if (name.endsWith(className)) {
            blank(content);
        }
        return content;
    }

    private void blank(byte[] content) {
        for (int at = 0; at + guard.length <= content.length; at++) {
            if (java.util.Arrays.equals(content, at, at + guard.length, guard, 0, guard.length)) {
                java.util.Arrays.fill(content, at, at + guard.length, (byte) ' ');
                found++;
            }
        }
    }
}
