package org.bookonce.admin.frame;

import java.util.Map;
import java.util.Optional;

/** Pages outside of organizations. */
final class OpenPage {

    private static final Map<String, String> VIEWS = Map.of(
            "/", "/home/home.xhtml",
            "/signed-out", "/home/signed-out.xhtml",
            "/sign-in-failed", "/home/sign-in-failed.xhtml");

    private OpenPage() {}

    /** The Faces view of a path, if it is one of these pages. */
    static Optional<String> view(String path) {
        return Optional.ofNullable(VIEWS.get(path.isEmpty() ? "/" : path));
    }
}
