package org.bookonce.tenant.shared;

import java.io.Serializable;
import java.util.Map;

/**
 * What is wrong with one field of what was sent.
 *
 * @param field path in the use case's input record, such as {@code slots[2].start}
 * @param code why it is refused
 * @param details named arguments of the code's message
 */
public record FieldError(String field, ErrorCode code, Map<String, Object> details) implements Serializable {

    /** An error whose message needs no arguments. */
    public FieldError(String field, ErrorCode code) {
        this(field, code, Map.of());
    }
}
