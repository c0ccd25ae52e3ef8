package org.bookonce.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet shows what people wrote, and carries out none of it (R14.5). */
class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "－1"})
    void aFormulaIsText(String cell) throws IOException {
        assertThat(written(cell)).contains("'" + cell);
    }

    @Test
    void whatIsNoFormulaStaysAsItIs() throws IOException {
        assertThat(written("Priya Raman")).isEqualTo("\uFEFFwho\r\nPriya Raman\r\n");
        assertThat(written("1=1")).endsWith("1=1\r\n");
    }

    @Test
    void aFormulaBehindAnotherSeparatorIsNoneEither() throws IOException {
        assertThat(written("Ada;=1+1;x")).endsWith("Ada;'=1+1;x\r\n");
        assertThat(written("Ada; @cmd")).endsWith("Ada; '@cmd\r\n");
        assertThat(written("a;b")).endsWith("a;b\r\n");
    }

    @Test
    void quotesCommasAndLineEndsStayInTheirCell() throws IOException {
        assertThat(written("a \"b\", c\nd")).endsWith("\"a \"\"b\"\", c\nd\"\r\n");
    }

    @Test
    void nothingIsAnEmptyCell() throws IOException {
        assertThat(written(null)).isEqualTo("\uFEFFwho\r\n\r\n");
    }

    private static String written(String cell) throws IOException {
        StringWriter out = new StringWriter();
        SafeCsv csv = new SafeCsv(out, List.of("who"));
        csv.row(cell);
        csv.flush();
        return out.toString();
    }
}
