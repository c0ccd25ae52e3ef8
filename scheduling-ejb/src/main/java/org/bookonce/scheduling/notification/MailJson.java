package org.bookonce.scheduling.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How the content of a mail is kept in its row. */
final class MailJson {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // what a newer archive added, an older one leaves out
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private MailJson() {}

    static String write(Object mail) {
        try {
            return MAPPER.writeValueAsString(mail);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a mail that cannot be kept", e);
        }
    }

    static ObjectNode tree(Object mail) {
        return MAPPER.valueToTree(mail);
    }

    static ObjectNode tree(String json) {
        return read(json, ObjectNode.class);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a mail that cannot be read", e);
        }
    }
}
