package org.bookonce.stack;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the shared stack before the first integration test and tells Arquillian's own node, by system properties, to
 * use its database. Unit tests start nothing.
 */
public final class SharedStackListener implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if ("shared".equals(System.getProperty("bookonce.stack"))) {
            ArquillianNode.configure(SharedStack.get());
        }
    }
}
