package org.bookonce.admin.frame;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** What a form's file field sent. */
public final class Upload {

    private Upload() {}

    /** The file's content; empty when none was chosen. */
    public static byte[] bytes(Part file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
