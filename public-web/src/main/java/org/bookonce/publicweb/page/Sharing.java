package org.bookonce.publicweb.page;

/**
 * What a page that anybody may open says of itself to those who pass it on: search engines, and what shows a preview of a
 * link.
 *
 * @param title without the organization's name
 * @param description one or two sentences
 * @param site the organization's name
 * @param address the page's one absolute address
 * @param listed whether search engines may know it
 * @param embedded whether the page is shown inside of another one
 */
public record Sharing(String title, String description, String site, String address, boolean listed, boolean embedded) {

    private static final int LONGEST = 200;

    /** The first lines of a text, cut between words. */
    public static String brief(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, cut > 0 ? cut : LONGEST - 1) + "…";
    }
}
