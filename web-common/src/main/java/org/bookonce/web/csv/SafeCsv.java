package org.bookonce.web.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows for a spreadsheet (RFC 4180), in UTF-8 with the mark that Excel knows it by. What people wrote is text and nothing
 * else: a cell that a spreadsheet would take for a formula begins with an apostrophe (R14.5).
 */
public final class SafeCsv {

    /** The media type of what is written. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What formulas begin with, plain and full-width; tab and line ends, which hide such a beginning from the eye. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** The same after what some programs end a cell with, whatever separates the cells of the file. */
    private static final Pattern WITHIN = Pattern.compile("(;\\s*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private final CSVPrinter printer;

    /** Begins the file with the names of its columns. */
    public SafeCsv(Writer out, List<String> columns) throws IOException {
        out.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(columns);
    }

    /** Writes a row; null is an empty cell. */
    public void row(String... cells) throws IOException {
        printer.printRecord(Arrays.stream(cells).map(SafeCsv::harmless).toList());
    }

    /** Sends what was written on its way. */
    public void flush() throws IOException {
        printer.flush();
    }

    private static String harmless(String cell) {
        if (cell == null || cell.isEmpty()) {
            return cell;
        }
        String within = WITHIN.matcher(cell).replaceAll("$1'");
        return FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + within : within;
    }
}
