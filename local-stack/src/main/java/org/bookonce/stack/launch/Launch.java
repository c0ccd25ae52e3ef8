package org.bookonce.stack.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** Entry point of {@code ./bookonce}: arguments are the source tree, the command and what belongs to it. */
public final class Launch {
    private Launch() {}

    /** Runs one command and ends the process with its exit code; a {@link Refusal} is one line and code 1. */
    public static void main(String[] arguments) {
        int code;
        try {
            List<String> options = List.of(arguments).subList(2, arguments.length);
            code = run(Folders.of(Path.of(arguments[0])), arguments[1], options);
        } catch (Refusal refusal) {
            System.err.println("bookonce: " + refusal.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    private static int run(Folders folders, String command, List<String> options) {
        Commands commands = new Commands(folders);
        return switch (command) {
            case "up" -> up(folders, commands, nodes(options));
            case "down" -> commands.down();
            case "reset" -> commands.reset();
            case "status" -> commands.status();
            case "test" -> options.isEmpty() ? new TestRun(folders).run() : new TestRun(folders).ear();
            case "screenshots" -> new TestRun(folders).screenshots();
            case "bench" -> new TestRun(folders).bench(options);
            default -> throw new Refusal("Unknown command \"" + command + "\".");
        };
    }

    /** How many nodes {@code up} starts. @throws Refusal for anything but {@code --nodes 1} to {@code --nodes 4} */
    static int nodes(List<String> options) {
        if (options.isEmpty()) {
            return 1;
        }
        if (options.size() != 2
                || !options.get(0).equals("--nodes")
                || !options.get(1).matches("[1-4]")) {
            throw new Refusal("up takes nothing but --nodes and a number from 1 to 4.");
        }
        return Integer.parseInt(options.get(1));
    }

    private static int up(Folders folders, Commands commands, int nodes) {
        RunningStack before = RunningStack.read(folders.running());
        before.process(RunningStack.LAUNCHER).ifPresent(process -> {
            throw new Refusal("Bookonce is already running (pid " + process.pid() + "). ./bookonce down stops it.");
        });
        commands.stopLeftOvers();
        Ports ports = Ports.from(System.getenv());
        ports.requireFree();
        if (nodes > 1) {
            DebianPackage.HAPROXY.require();
            ports = ports.withNodes(nodes);
        }
        new Build(folders).refresh();
        return started(folders).apply(folders, ports);
    }

    /** The built stack comes with libraries that were not there when this process began. */
    @SuppressWarnings("unchecked")
    private static BiFunction<Folders, Ports, Integer> started(Folders folders) {
        ClassLoader libraries = Build.libraries(folders);
        Thread.currentThread().setContextClassLoader(libraries);
        try {
            return (BiFunction<Folders, Ports, Integer>) libraries
                    .loadClass("org.bookonce.stack.Up")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
