package org.bookonce.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.bookonce.stack.launch.Folders;

/** Addresses and demo sign-ins: as JSON for scripts, as text for people. */
final class DemoFile {
    private DemoFile() {}

    /** Writes it whole: who waits for the file never reads half of it. */
    static void write(Path file, Stack stack) {
        try {
            Path part = Files.writeString(
                    file.resolveSibling(file.getFileName() + ".part"),
                    json(
                            stack.publicUrl(),
                            stack.publicUrl() + "/console",
                            stack.mail().url(),
                            stack.keycloak().url()));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(String publicUrl, String consoleUrl, String mailUrl, String keycloakUrl) {
        ObjectNode demo = new ObjectMapper()
                .createObjectNode()
                .put("publicUrl", publicUrl)
                .put("consoleUrl", consoleUrl)
                .put("mailUrl", mailUrl)
                .put("keycloakUrl", keycloakUrl)
                .put("organization", DemoPeople.LINDGREN_OSEI);
        people(demo.putArray("users"), DemoPeople.LINDGREN_OSEI);
        ObjectNode other = demo.putObject("otherOrganization").put("organization", DemoPeople.NORTHWIND);
        people(other.putArray("users"), DemoPeople.NORTHWIND);
        return demo.toPrettyString() + "\n";
    }

    static String greeting(Stack stack, Folders folders) {
        StringBuilder text = new StringBuilder("\nBookonce is up.\n\n");
        String console = stack.publicUrl() + "/console/";
        line(text, "Console", console + DemoPeople.LINDGREN_OSEI + "/one-offs");
        line(text, "", console + DemoPeople.NORTHWIND + "/one-offs");
        line(text, "Invitee pages", stack.publicUrl() + "/" + DemoPeople.LINDGREN_OSEI);
        line(text, "Mail", stack.mail().url() + "/");
        line(text, "Keycloak", stack.keycloak().url() + "/");
        text.append("\nSign in with the password ").append(DemoPeople.PASSWORD).append(" as\n\n");
        for (DemoPeople.Person person : DemoPeople.all()) {
            text.append(String.format("  %-36s %-8s %s%n", person.email(), role(person), person.organization()));
        }
        return text.append("\nThe same is in ")
                .append(folders.demo())
                .append(", logs are in ")
                .append(folders.log())
                .append(".\nCtrl-C stops everything.\n")
                .toString();
    }

    private static void people(ArrayNode list, String organization) {
        DemoPeople.all().stream()
                .filter(person -> person.organization().equals(organization))
                .forEach(person -> list.addObject()
                        .put("email", person.email())
                        .put("password", DemoPeople.PASSWORD)
                        .put("role", role(person))
                        .put("name", person.name()));
    }

    private static String role(DemoPeople.Person person) {
        if (person.role().isEmpty()) {
            return person == DemoPeople.OLGA ? "operator" : "new";
        }
        return person.role().toLowerCase(Locale.ROOT);
    }

    private static void line(StringBuilder text, String name, String address) {
        text.append(String.format("  %-14s %s%n", name, address));
    }
}
