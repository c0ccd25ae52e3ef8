package org.bookonce.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One number for each {@link Port}. */
public final class Ports {
    private static final int HIGHEST = 65_535;

    /** The variable that names the nodes' own ports, where a proxy stands before them. */
    static final String NODES = "BOOKONCE_NODE_PORTS";

    private final Map<Port, Integer> numbers;
    private final List<Integer> nodes;

    private Ports(Map<Port, Integer> numbers, List<Integer> nodes) {
        this.numbers = numbers;
        this.nodes = nodes;
    }

    /**
     * The defaults, changed by environment variables.
     *
     * @throws Refusal when a variable is no port number, or two parts share one
     */
    public static Ports from(Map<String, String> environment) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            int number = parse(port, environment.get(port.variable()));
            numbers.forEach((other, taken) -> refuseSame(port, number, other, taken));
            numbers.put(port, number);
        }
        return new Ports(numbers, parseNodes(environment.getOrDefault(NODES, "")));
    }

    /** Numbers that nothing listens on at this moment. */
    public static Ports random() {
        List<Integer> found = randomNumbers(Port.values().length);
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, found.get(port.ordinal()));
        }
        return new Ports(numbers, List.of());
    }

    /** The same with that many nodes behind a proxy, each on a free port. */
    public Ports withNodes(int count) {
        return new Ports(numbers, randomNumbers(count));
    }

    /** The ports of the nodes behind the proxy, which then has {@link Port#HTTP}; none where one node has it itself. */
    public List<Integer> nodes() {
        return nodes;
    }

    /** Distinct free port numbers: all sockets are open at once before the first is closed. */
    public static List<Integer> randomNumbers(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, loopback()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    /** The number of one port. */
    public int get(Port port) {
        return numbers.get(port);
    }

    /** The address of one port as a browser takes it, without a slash at the end. */
    public String url(Port port) {
        return "http://127.0.0.1:" + get(port);
    }

    /** @throws Refusal naming the first taken port, what it is for, and the variable that changes it */
    public void requireFree() {
        numbers.forEach((port, number) -> {
            if (!isFree(number)) {
                throw new Refusal("Port " + number + " for " + port.purpose() + " is taken. Free it, or set "
                        + port.variable() + " to another port.");
            }
        });
    }

    private static int parse(Port port, String value) {
        if (value == null || value.isBlank()) {
            return port.byDefault();
        }
        if (value.strip().matches("\\d{1,5}")) {
            int number = Integer.parseInt(value.strip());
            if (number >= 1 && number <= HIGHEST) {
                return number;
            }
        }
        throw new Refusal(
                port.variable() + "=" + value + " is not a port: a number from 1 to " + HIGHEST + " is needed.");
    }

    private static List<Integer> parseNodes(String value) {
        return Arrays.stream(value.split(","))
                .filter(number -> number.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .toList();
    }

    private static void refuseSame(Port port, int number, Port other, int taken) {
        if (number == taken) {
            throw new Refusal("Port " + number + " is given to both " + other.purpose() + " and " + port.purpose()
                    + ". Set " + other.variable() + " or " + port.variable() + " to another port.");
        }
    }

    private static boolean isFree(int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByName("127.0.0.1");
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
