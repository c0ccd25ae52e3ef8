package org.bookonce.publicweb.problem;

import org.bookonce.publicweb.page.Frame;

/**
 * A message in the place of a page.
 *
 * @param message what happened, word for word as SPEC section 13 has it
 * @param advice what to do now; empty where there is nothing to do
 * @param numbered whether the request's number helps the operator
 */
public record ProblemPage(Frame frame, String message, String advice, boolean numbered) {}
