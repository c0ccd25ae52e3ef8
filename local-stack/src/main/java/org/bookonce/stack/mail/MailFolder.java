package org.bookonce.stack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All mails that arrived, each in a file; what an earlier start received is still there. */
public final class MailFolder {
    private static final Pattern NAME = Pattern.compile("(\\d+)\\.eml");
    private static final String DELIVERED_TO = "Delivered-To";

    private final Path folder;
    private final TreeMap<Long, Mail> mails = new TreeMap<>(Comparator.reverseOrder());
    private long last;

    /** Reads a folder, which is made when it is absent. */
    public MailFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                        .forEach(this::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a mail for one recipient of its envelope. */
    public synchronized Mail add(String recipient, byte[] content) {
        long id = ++last;
        Path file = folder.resolve(id + ".eml");
        try {
            byte[] header = (DELIVERED_TO + ": " + recipient.replaceAll("[\\r\\n]", "") + "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
            byte[] raw = new byte[header.length + content.length];
            System.arraycopy(header, 0, raw, 0, header.length);
            System.arraycopy(content, 0, raw, header.length, content.length);
            Files.write(file, raw);
            Mail mail = describe(id, file, raw);
            mails.put(id, mail);
            notifyAll();
            return mail;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest first; with a search word those whose recipient contains it. */
    public synchronized List<Mail> list(String to) {
        String word = to.strip().toLowerCase(Locale.ROOT);
        return mails.values().stream().filter(mail -> mail.to().contains(word)).toList();
    }

    /** As {@link #list}, after waiting until there are enough or the time is over. */
    public synchronized List<Mail> await(String to, int count, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (list(to).size() < count) {
            long millis = (deadline - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                break;
            }
            try {
                wait(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return list(to);
    }

    /** One mail. */
    public synchronized Optional<Mail> find(long id) {
        return Optional.ofNullable(mails.get(id));
    }

    /** Deletes all of them; numbers go on. */
    public synchronized void clear() {
        for (Mail mail : mails.values()) {
            try {
                Files.deleteIfExists(mail.file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        mails.clear();
    }

    private void load(Path file) {
        long id = Long.parseLong(file.getFileName().toString().replace(".eml", ""));
        try {
            mails.put(id, describe(id, file, Files.readAllBytes(file)));
            last = Math.max(last, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail describe(long id, Path file, byte[] raw) throws IOException {
        Instant at = Files.getLastModifiedTime(file).toInstant();
        try {
            MimeMessage message = Mail.parse(raw);
            String to = message.getHeader(DELIVERED_TO)[0].toLowerCase(Locale.ROOT);
            return new Mail(
                    id,
                    to,
                    decoded(message.getHeader("From", ",")),
                    decoded(message.getHeader("Subject", " ")),
                    at,
                    file);
        } catch (MessagingException broken) {
            return new Mail(id, "", "", "(unreadable)", at, file);
        }
    }

    static String decoded(String header) {
        if (header == null) {
            return "";
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException e) {
            return header;
        }
    }
}
