package org.bookonce.publicweb.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Pages that many visitors see alike: rendered once for what they are made from, and written again with each visitor's own
 * values in their places. Whoever asks has looked at the database already; what is saved is the making of the page.
 */
@ApplicationScoped
public class SharedPages {

    private static final int MOST_BYTES = 32 << 20;
    private static final Duration UNSEEN = Duration.ofHours(1);

    /** What needs no escaping wherever it stands. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._~-]*");

    /** Begins what stands for a visitor's value while a page is rendered; the rest nobody can guess. */
    private static final String STAND_IN = "own-";

    private final Cache<String, Cut> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String madeFrom, Cut page) -> page.weight())
            .expireAfterAccess(UNSEEN)
            .build();

    /**
     * A page.
     *
     * @param madeFrom names everything on it but the visitor's own values; the same name is the same page
     * @param own the visitor's own values, each of letters, digits, {@code . _ ~ -}
     * @param making makes the page with the values it is given, which stand in for a visitor's
     */
    public WrittenPage page(String madeFrom, List<String> own, Function<List<String>, Page> making) {
        for (String value : own) {
            if (!HARMLESS.matcher(value).matches()) {
                throw new IllegalArgumentException("a value that would have to be escaped");
            }
        }
        return pages.get(madeFrom, name -> Cut.of(making, own.size())).with(own);
    }

    /**
     * A rendered page, cut where a visitor's own values belong.
     *
     * @param pieces one more than there are places
     * @param places which of the values belongs between a piece and the next
     */
    private record Cut(List<byte[]> pieces, List<Integer> places) {

        /** Renders a page with values that nobody can have put on it. */
        private static Cut of(Function<List<String>, Page> making, int values) {
            List<String> standIns = new ArrayList<>();
            for (int i = 0; i < values; i++) {
                standIns.add(STAND_IN + UUID.randomUUID());
            }
            String page = new String(PageWriter.render(making.apply(standIns)), UTF_8);
            List<byte[]> pieces = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            int begin = 0;
            for (int at = 0; at < page.length(); at++) {
                int place = page.startsWith(STAND_IN, at) ? at(page, at, standIns) : -1;
                if (place >= 0) {
                    pieces.add(page.substring(begin, at).getBytes(UTF_8));
                    places.add(place);
                    begin = at + standIns.get(place).length();
                }
            }
            pieces.add(page.substring(begin).getBytes(UTF_8));
            return new Cut(pieces, places);
        }

        private static int at(String page, int from, List<String> standIns) {
            for (int i = 0; i < standIns.size(); i++) {
                if (page.startsWith(standIns.get(i), from)) {
                    return i;
                }
            }
            return -1;
        }

        private int weight() {
            return pieces.stream().mapToInt(piece -> piece.length).sum();
        }

        private WrittenPage with(List<String> own) {
            ByteArrayOutputStream page = new ByteArrayOutputStream(weight() + 200 * places.size());
            page.writeBytes(pieces.get(0));
            for (int i = 0; i < places.size(); i++) {
                page.writeBytes(own.get(places.get(i)).getBytes(UTF_8));
                page.writeBytes(pieces.get(i + 1));
            }
            return new WrittenPage(page.toByteArray());
        }
    }
}
