package org.bookonce.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The mails the shared stack's sink received, read over its JSON. */
public final class Mails {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Mails() {}

    /** One mail, parsed. */
    public record Received(long id, String to, String subject, MimeMessage message) {

        /** The first part of a type such as {@code text/plain}, {@code text/html}, {@code text/calendar}. */
        public Optional<String> part(String type) {
            try {
                return find(message, type);
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    Optional<String> found = find(parts.getBodyPart(i), type);
                    if (found.isPresent()) {
                        return found;
                    }
                }
                return Optional.empty();
            }
            return part.isMimeType(type)
                    ? Optional.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    : Optional.empty();
        }
    }

    /**
     * Waits until a recipient has that many mails.
     *
     * @param to the recipient, or a part of the address
     * @return the newest first; fewer than asked for when they did not come in time
     */
    public static List<Received> await(String to, int count, Duration patience) {
        String query = "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) + "&count=" + count + "&seconds="
                + patience.toSeconds();
        try {
            List<Received> mails = new ArrayList<>();
            for (JsonNode mail : new ObjectMapper().readTree(get("/api/mails" + query))) {
                long id = mail.path("id").asLong();
                mails.add(new Received(
                        id, mail.path("to").asText(), mail.path("subject").asText(), message(id)));
            }
            return mails;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mails a recipient has now, the newest first. */
    public static List<Received> to(String to) {
        return await(to, 0, Duration.ZERO);
    }

    private static MimeMessage message(long id) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(get("/api/mails/" + id + "/raw")));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] get(String path) {
        try {
            URI address = URI.create(SharedStack.get().mail().url() + path);
            return HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
