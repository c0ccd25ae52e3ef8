package org.bookonce.admin.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bookonce.tenant.operator.CurrentOperator;

/** The operator whom operators' pages greet. */
@Named("operator")
@RequestScoped
public class OperatorBacking {

    @Inject
    CurrentOperator operator;

    /** As their sign-in said it. */
    public String getName() {
        return operator.require().name();
    }

    /** First letters of first and last name. */
    public String getInitials() {
        String[] words = getName().strip().split("\\s+");
        return first(words[0]) + (words.length > 1 ? first(words[words.length - 1]) : "");
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
