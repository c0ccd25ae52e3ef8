package org.bookonce.admin.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.Slice;
import org.bookonce.web.csv.SafeCsv;

/**
 * A list as a file. It is written portion by portion as it is read, so that nobody has to hold all of it. Columns and
 * codes stay as they are in every language.
 *
 * @param name of the file
 * @param line the cells of a row, one for each column
 */
public record CsvDownload<R>(String name, List<String> columns, Function<R, List<String>> line) {

    /** Reads the portion that a cursor leads to; the first one without. */
    public interface Portions<R> {

        /** The portion, or the refusal of a use case. */
        Slice<R> from(Optional<String> cursor);
    }

    /** Answers with the file, or with the status of the refusal of its first portion. */
    public void send(HttpServletResponse response, Portions<R> portions) throws IOException {
        Slice<R> portion;
        try {
            portion = portions.from(Optional.empty());
        } catch (BusinessException refusal) {
            response.sendError(refusal.code().kind().status());
            return;
        }
        response.setContentType(SafeCsv.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        SafeCsv csv = new SafeCsv(response.getWriter(), columns);
        write(csv, portion);
        while (portion.next().isPresent()) {
            portion = portions.from(portion.next());
            write(csv, portion);
        }
    }

    private void write(SafeCsv csv, Slice<R> portion) throws IOException {
        for (R row : portion.rows()) {
            csv.row(line.apply(row).toArray(String[]::new));
        }
        csv.flush();
    }
}
