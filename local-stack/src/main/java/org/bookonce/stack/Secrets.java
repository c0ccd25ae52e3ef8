package org.bookonce.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of one stack: generated when first asked for, kept in a file only its owner can read. */
public final class Secrets {
    private static final int BYTES = 32;

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Reads what an earlier start generated. */
    public static Secrets in(Path file) {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secrets;
    }

    /** The secret of that name: 32 random bytes in base64. */
    public synchronized String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            value = Base64.getEncoder().encodeToString(bytes);
            values.setProperty(name, value);
            write(file, values);
        }
        return value;
    }

    /** Writes properties into a file that only its owner can read, also while it is written. */
    static void write(Path file, Properties values) {
        try (Writer writer = PrivateFile.open(file)) {
            values.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
