package org.bookonce.publicweb.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bookonce.publicweb.home.HomePage;
import org.bookonce.publicweb.page.Links.Query;
import org.bookonce.web.preference.Preferences;
import org.junit.jupiter.api.Test;

/** Pages that are rendered once and written for many. */
class SharedPagesTest {

    private final SharedPages pages = new SharedPages();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aPageIsMadeOnceAndWrittenWithEachVisitorsValues() {
        String one = written("month", "key-of-one", "one");
        String other = written("month", "another_key.longer", "2");

        assertThat(made).hasValue(1);
        assertThat(one).contains("key-of-one/one").doesNotContain("own-");
        assertThat(other).contains("another_key.longer/2").doesNotContain("key-of-one");
        assertThat(one.replace("key-of-one/one", "")).isEqualTo(other.replace("another_key.longer/2", ""));
    }

    @Test
    void whatIsMadeFromSomethingElseIsAnotherPage() {
        written("month", "a", "b");
        written("another month", "a", "b");

        assertThat(made).hasValue(2);
    }

    @Test
    void itIsTheSameAsIfItHadBeenRenderedForTheVisitor() {
        byte[] rendered = PageWriter.render(page(List.of("key", "visitor")));

        assertThat(pages.page("month", List.of("key", "visitor"), this::page).html())
                .isEqualTo(rendered);
    }

    @Test
    void textThatLooksLikeTheBeginningOfAPlaceStays() {
        assertThat(written("own-", "own-", "own-own-")).contains("own-/own-own-");
    }

    @Test
    void aValueThatWouldHaveToBeEscapedIsRefused() {
        assertThatThrownBy(() -> written("month", "\"><script>", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThat(made).hasValue(0);
    }

    @Test
    void whatCouldNotBeMadeIsTriedAgain() {
        Function<List<String>, Page> broken = own -> {
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> pages.page("month", List.of(), broken)).hasMessage("broken");

        assertThat(written("month", "a", "b")).contains("a/b");
    }

    private String written(String madeFrom, String... own) {
        return new String(pages.page(madeFrom, List.of(own), this::page).html(), UTF_8);
    }

    /** The smallest page there is, with the values in its title. */
    private Page page(List<String> own) {
        made.incrementAndGet();
        Frame frame = new Frame(
                String.join("/", own),
                new Preferences(Locale.ENGLISH, Optional.empty(), true, ""),
                "/",
                Query.NONE,
                Optional.empty(),
                "request");
        return new Page("home/home.jte", new HomePage(frame, "/console"));
    }
}
