package org.bookonce.stack.inside;

import java.util.List;
import java.util.stream.Stream;

/** The matrix: a use case that is not in it fails {@link AccessIT}. */
final class AccessRows {

    private AccessRows() {}

    static List<AccessRow> all() {
        return Stream.of(
                        TimeRows.all(),
                        LinkRows.all(),
                        OrganizationRows.all(),
                        OperatorRows.all(),
                        MessageRows.all(),
                        ProposalRows.all())
                .flatMap(List::stream)
                .toList();
    }
}
