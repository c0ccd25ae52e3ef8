package org.bookonce.admin.frame;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pages outside of organizations. */
final class OpenPage {

    private static final Map<String, String> VIEWS = Map.of(
            "/", "/home/home.xhtml",
            "/new-organization", "/organization/new.xhtml",
            "/signed-out", "/home/signed-out.xhtml",
            "/sign-in-failed", "/home/sign-in-failed.xhtml");

    private OpenPage() {}

    /** The paths of all of them. */
    static Set<String> paths() {
        return VIEWS.keySet();
    }

    /** The Faces view of a path, if it is one of these pages. */
    static Optional<String> view(String path) {
        return Optional.ofNullable(VIEWS.get(path.isEmpty() ? "/" : path));
    }
}
