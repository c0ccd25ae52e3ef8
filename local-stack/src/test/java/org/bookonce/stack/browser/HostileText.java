package org.bookonce.stack.browser;

/** Texts made to break out of wherever they are put: into a page, a header, a calendar line, a formula (R14.5). */
enum HostileText {
    MARKUP("<img src=x onerror=\"window.hostile=1\"><script>window.hostile=1</script>"),
    ATTRIBUTE("\"' autofocus onfocus=window.hostile=1 x=\"'>"),
    ENTITY("&lt;script&gt;window.hostile=1&lt;/script&gt; &amp;amp; ]]> -->"),
    EXPRESSION("#{1+1} ${7*7} {{1+1}} {0} {name} {title, plural, other {#}} ''"),
    FORMULA("=HYPERLINK(\"https://evil.example\",\"open\")"),
    MARKS("\u200f\u0639\u0631\u0628\u064a\u200e \u05e2\u05d1\u05e8\u05d9\u05ea abc"),
    EMOJI(
            "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\udff3\ufe0f\u200d\ud83c\udf08 e\u0301 \ud835\udd38 \u6771\u4eac"),
    CALENDAR_LINE("a;b,c:d\\nEND:VEVENT\\,\\;x\"^n^^"),
    ENCODED_WORD("=?utf-8?q?Bcc=3A_all=40evil.example?= =0D=0ABcc: x"),
    ADDRESS("\"Boss\" <boss@evil.example>, Others:;"),
    SCRIPT_ADDRESS("javascript:window.hostile=1//https://evil.example/%0aSet-Cookie:x");

    private final String text;

    HostileText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
