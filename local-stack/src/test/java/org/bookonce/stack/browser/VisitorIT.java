package org.bookonce.stack.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a window notices what the other tests rely on it to notice. */
class VisitorIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console.error('wrong')",
                "setTimeout(() => { throw new Error('wrong'); }, 0)",
                "document.body.append(Object.assign(document.createElement('img'),"
                        + " {src: 'https://elsewhere.example/a.png', alt: ''}))",
                "document.body.append(Object.assign(document.createElement('script'), {textContent: '1'}))"
            })
    void a_page_that_misbehaves_fails_the_test(String script) {
        Visitor visitor = Browser.open(Look.at(Look.DESKTOP));
        visitor.go("/");
        visitor.page().evaluate(script);
        // what the script left for later has happened before the page goes
        visitor.page().evaluate("() => new Promise(done => setTimeout(done, 0))");
        visitor.go("/");

        assertThatThrownBy(visitor::close).hasMessageContaining("what our pages did in the browser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.getElementById('content').innerHTML += '<input>'",
                "document.querySelector('#content > *').style.minWidth = '900px'"
            })
    void a_page_that_not_everybody_can_use_fails_the_test(String script) {
        try (Visitor visitor = Browser.open(Look.at(Look.PHONE))) {
            visitor.go("/");
            assertThatCode(visitor::accessible).doesNotThrowAnyException();
            visitor.page().evaluate(script);

            assertThatThrownBy(visitor::accessible).isInstanceOf(AssertionError.class);
        }
    }
}
