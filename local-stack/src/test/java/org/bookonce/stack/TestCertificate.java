package org.bookonce.stack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key and a certificate that nobody signed, made by the JDK's own keytool. */
public final class TestCertificate {

    private static final char[] PASSWORD = "for a test".toCharArray();

    private TestCertificate() {}

    /** Both in PEM. @param folder where the key store may be written */
    static String pem(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        KeyStore keys = store(folder);
        return block("PRIVATE KEY", keys.getKey("test", PASSWORD).getEncoded())
                + block("CERTIFICATE", keys.getCertificate("test").getEncoded());
    }

    /** For a server of Java's own. @param folder where the key store may be written */
    public static SSLContext context(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store(folder), PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static KeyStore store(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("certificate.p12");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "test",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=book.example.com",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD);
        }
        return keys;
    }

    private static String block(String name, byte[] content) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(("-----BEGIN " + name + "-----\n").getBytes(StandardCharsets.US_ASCII));
        text.write(Base64.getMimeEncoder(64, new byte[] {'\n'}).encode(content));
        text.write(("\n-----END " + name + "-----\n").getBytes(StandardCharsets.US_ASCII));
        return text.toString(StandardCharsets.US_ASCII);
    }
}
