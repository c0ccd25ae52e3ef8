package org.bookonce.stack.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection to a node. It does no more than it must: its processor time is taken from the server's. */
final class Wire implements Closeable {

    private static final int STATUS = 9;

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /** An answer. @param head status line and headers */
    record Answer(int status, String head, byte[] body) {

        /** The value of a header, empty when there is none. */
        String header(String name) {
            return value(head, name);
        }
    }

    static byte[] get(String path, String address) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nAccept-Language: en\r\n"
                        + "X-Forwarded-For: " + address + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] post(String path, String address, String origin, String form) {
        return ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nAccept-Language: en\r\n"
                        + "X-Forwarded-For: " + address + "\r\nOrigin: " + origin
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n\r\n" + form)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    Answer send(byte[] request) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
        socket.getOutputStream().write(request);
        String head = head();
        byte[] body = body(head);
        if (value(head, "Connection").equalsIgnoreCase("close")) {
            close();
        }
        return new Answer(Integer.parseInt(head.substring(STATUS, STATUS + 3)), head, body);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line = line(); !line.isEmpty(); line = line()) {
            head.append(line).append("\r\n");
        }
        return head.toString();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private byte[] body(String head) throws IOException {
        if (value(head, "Transfer-Encoding").equalsIgnoreCase("chunked")) {
            return chunks();
        }
        String length = value(head, "Content-Length");
        return in.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private static String value(String head, String name) {
        int at = head.toLowerCase(Locale.ROOT).indexOf("\r\n" + name.toLowerCase(Locale.ROOT) + ":");
        if (at < 0) {
            return "";
        }
        int begin = at + name.length() + 3;
        return head.substring(begin, head.indexOf("\r\n", begin)).strip();
    }
}
