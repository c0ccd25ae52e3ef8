package org.bookonce.publicweb.home;

import org.bookonce.publicweb.page.Frame;

/**
 * The page at {@code /}.
 *
 * @param console where members sign in
 */
public record HomePage(Frame frame, String console) {}
