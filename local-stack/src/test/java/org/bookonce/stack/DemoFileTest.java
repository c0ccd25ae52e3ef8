package org.bookonce.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class DemoFileTest {

    @Test
    void it_names_addresses_and_the_people_of_the_first_organization() throws Exception {
        JsonNode demo =
                new ObjectMapper().readTree(DemoFile.json("http://p", "http://p/console", "http://m", "http://k"));

        assertThat(demo.path("publicUrl").asText()).isEqualTo("http://p");
        assertThat(demo.path("consoleUrl").asText()).isEqualTo("http://p/console");
        assertThat(demo.path("mailUrl").asText()).isEqualTo("http://m");
        assertThat(demo.path("keycloakUrl").asText()).isEqualTo("http://k");
        assertThat(demo.path("organization").asText()).isEqualTo("lindgren-osei");
        assertThat(demo.path("users").findValuesAsText("role")).containsExactly("owner", "admin", "member", "member");
        assertThat(demo.path("users").get(0).path("email").asText()).isEqualTo("amara.osei@bookonce.example");
        assertThat(demo.path("users").findValuesAsText("password")).containsOnly(DemoPeople.PASSWORD);
    }

    @Test
    void the_realm_has_the_people_with_the_subjects_of_the_demo_data() throws Exception {
        JsonNode realm = new ObjectMapper().readTree(DemoRealm.json());

        assertThat(realm.path("users").findValuesAsText("id"))
                .containsExactlyElementsOf(DemoPeople.all().stream()
                        .map(DemoPeople.Person::subject)
                        .toList());
        assertThat(realm.path("clients").get(0).path("secret").asText()).isEqualTo("${BOOKONCE_CLIENT_SECRET}");
    }
}
