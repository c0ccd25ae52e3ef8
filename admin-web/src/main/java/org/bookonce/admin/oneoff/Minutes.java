package org.bookonce.admin.oneoff;

/** Minutes as people type them. */
final class Minutes {

    private Minutes() {}

    /** The number; 0, which every use case refuses, for what is none. */
    static int parse(String typed) {
        try {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        } catch (NumberFormatException notTyped) {
            return 0;
        }
    }
}
