package org.bookonce.stack;

import java.nio.file.Path;
import java.util.Map;
import org.bookonce.stack.launch.Build;
import org.bookonce.stack.launch.Folders;
import org.bookonce.stack.launch.Port;
import org.bookonce.stack.launch.Ports;

/**
 * The one stack of a process that runs tests, on random ports, in {@code local-stack/target/stack-1}, {@code stack-2} and
 * so on. It starts when it is first asked for and ends with the JVM; its logs stay.
 */
public final class SharedStack {
    private static Stack only;
    private static RuntimeException failure;
    private static Door accounts;
    private static Door mail;

    private SharedStack() {}

    /** The running stack. A start that failed once is not tried again. */
    public static synchronized Stack get() {
        if (failure != null) {
            throw failure;
        }
        if (only == null) {
            try {
                only = start();
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return only;
    }

    /** The way of the nodes to Keycloak when they see to accounts; people sign in without it. */
    public static Door accounts() {
        get();
        return accounts;
    }

    /** The way of the nodes to the SMTP sink. */
    public static Door mail() {
        get();
        return mail;
    }

    /** The console's archive as Maven built it. */
    public static Path adminWar() {
        return Build.adminWar(root());
    }

    /** The archive of the invitee pages as Maven built it. */
    public static Path publicWar() {
        return Build.publicWar(root());
    }

    /** Where the running stack keeps what it keeps, and what tests keep beside it. */
    public static Path folder() {
        return get().folders().home();
    }

    private static Stack start() {
        Path root = root();
        Path home = root.resolve("local-stack/target").resolve(System.getProperty("bookonce.stack.name", "stack-1"));
        Folders.delete(home);
        Path dist = Path.of(System.getProperty(
                "bookonce.dist", root.resolve(".bookonce/dist").toString()));
        Ports ports = Ports.random();
        accounts = Door.to(ports.get(Port.KEYCLOAK));
        mail = Door.to(ports.get(Port.SMTP));
        Stack stack = Stack.prepare(new Stack.Options(
                new Folders(root, home, dist.normalize()),
                ports,
                adminWar(),
                publicWar(),
                false,
                "127.0.0.1",
                Map.of(
                        "bookonce.identity.internal-url",
                        accounts.url(),
                        "bookonce.mail.smtp-port",
                        String.valueOf(mail.port()),
                        // a mail that waited for the server is tried again within the test's patience
                        "bookonce.mail.retry-after",
                        "PT0.5S"),
                (name, process) -> {}));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-stack"));
        stack.startParts();
        return stack;
    }

    private static Path root() {
        return Path.of(System.getProperty("bookonce.root", ".."))
                .toAbsolutePath()
                .normalize();
    }
}
