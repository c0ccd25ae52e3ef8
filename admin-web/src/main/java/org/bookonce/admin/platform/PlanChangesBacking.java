package org.bookonce.admin.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bookonce.admin.frame.Reader;
import org.bookonce.tenant.operator.PlatformEntry;

/** What operators changed about plans, in the reader's words. */
@Named("planChanges")
@RequestScoped
public class PlanChangesBacking {

    @Inject
    Reader reader;

    /** "Members 3 → 5, held hours 40 → 50"; empty when only the name changed. */
    public String differences(PlatformEntry entry) {
        return Arrays.stream(entry.details().split("; "))
                .map(part -> part.split(" "))
                .filter(part -> part.length == 3)
                .map(part -> reader.texts()
                        .get(
                                "console.platform.changes.value",
                                "limit",
                                reader.texts().get("console.platform.limit." + part[0]),
                                "from",
                                number(part[1]),
                                "to",
                                number(part[2])))
                .collect(Collectors.joining(reader.texts().get("console.platform.changes.and")));
    }

    private String number(String digits) {
        return NumberFormat.getIntegerInstance(reader.locale()).format(Long.parseLong(digits));
    }
}
