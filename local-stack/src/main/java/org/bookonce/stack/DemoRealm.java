package org.bookonce.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The realm that is delivered with Bookonce, with the demo people added: they have no place in a real one. */
final class DemoRealm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoRealm() {}

    /** An import file for Keycloak. */
    static String json() {
        try (InputStream file = DemoRealm.class.getResourceAsStream("keycloak/bookonce-realm.json")) {
            ObjectNode realm = (ObjectNode) JSON.readTree(file);
            ArrayNode users = realm.withArray("users");
            DemoPeople.all().forEach(person -> users.add(user(person)));
            return realm.toPrettyString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode user(DemoPeople.Person person) {
        ObjectNode user = JSON.createObjectNode()
                .put("id", person.subject())
                .put("username", person.email())
                .put("email", person.email())
                .put("emailVerified", true)
                .put("enabled", true)
                .put("firstName", person.firstName())
                .put("lastName", person.lastName());
        user.putArray("credentials").addObject().put("type", "password").put("value", DemoPeople.PASSWORD);
        if (person.equals(DemoPeople.OLGA)) {
            user.putArray("realmRoles").add("platform-operator");
        }
        return user;
    }
}
