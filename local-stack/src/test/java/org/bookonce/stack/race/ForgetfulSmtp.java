package org.bookonce.stack.race;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that takes every mail whole, and hangs up before it says so. */
final class ForgetfulSmtp implements AutoCloseable {

    private static final String MESSAGE_ID = "message-id:";

    private final ServerSocket server;
    private final Map<String, Long> taken = new ConcurrentHashMap<>();

    private ForgetfulSmtp(ServerSocket server) {
        this.server = server;
    }

    static ForgetfulSmtp start() throws IOException {
        ForgetfulSmtp smtp = new ForgetfulSmtp(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread thread = new Thread(smtp::answer, "forgetful-smtp");
        thread.setDaemon(true);
        thread.start();
        return smtp;
    }

    int port() {
        return server.getLocalPort();
    }

    /** How often each mail was taken, by Message-ID. */
    Map<String, Long> taken() {
        return taken;
    }

    private void answer() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                converse(socket);
            } catch (IOException gone) {
                continue;
            }
        }
    }

    private void converse(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = socket.getOutputStream();
        say(out, "220 forgetful");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.toUpperCase(Locale.ROOT).startsWith("DATA")) {
                say(out, "354 go on");
                take(in);
                return;
            }
            say(out, "250 yes");
        }
    }

    private void take(BufferedReader in) throws IOException {
        String id = "";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (id.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith(MESSAGE_ID)) {
                id = line.substring(MESSAGE_ID.length()).strip();
            }
        }
        taken.merge(id, 1L, Long::sum);
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
