package org.bookonce.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port that leads to another one of this machine, as long as it is open: whoever asks a shut one is refused. */
public final class Door {

    private final int target;
    private final int port;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private ServerSocket open;
    private volatile Integer elsewhere;

    private Door(int target) throws IOException {
        this.target = target;
        this.open = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = open.getLocalPort();
        answer(open);
    }

    /** An open one. */
    static Door to(int target) {
        try {
            return new Door(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its number. */
    int port() {
        return port;
    }

    /** Its address, without a slash at the end. */
    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Lets nobody through, also not who was let in before. */
    public synchronized void shut() {
        try {
            open.close();
            for (Socket socket : passing) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leads to another port for a while; to where it led at first, when that is null. */
    public void leadTo(Integer elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Lets everybody through again. */
    public synchronized void open() {
        if (!open.isClosed()) {
            return;
        }
        try {
            open = new ServerSocket();
            open.setReuseAddress(true);
            open.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            answer(open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(ServerSocket server) {
        begin(() -> {
            while (!server.isClosed()) {
                Socket in = server.accept();
                Socket out = new Socket(InetAddress.getLoopbackAddress(), elsewhere == null ? target : elsewhere);
                passing.add(in);
                passing.add(out);
                begin(() -> pass(in, out));
                begin(() -> pass(out, in));
            }
        });
    }

    private void pass(Socket from, Socket to) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } finally {
            passing.remove(from);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Ends when a socket is closed under it, which is how a door is shut. */
    private static void begin(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException shut) {
                        Thread.currentThread().interrupt();
                    }
                },
                "door");
        thread.setDaemon(true);
        thread.start();
    }
}
