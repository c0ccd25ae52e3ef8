package org.bookonce.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bookonce.tenant.settings.Slug;
import org.bookonce.tenant.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What can be known of {@code docker/} without Docker: that its files agree with each other and with the product. */
class DockerTest {

    private static final Path DOCKER = Path.of(System.getProperty("bookonce.root", ".."), "docker");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z0-9_]+)}");
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token).*");

    private final String text = read("compose.yaml");
    private final Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);

    @Test
    void every_value_of_compose_is_explained_and_nothing_else_is() {
        Set<String> explained = read(".env.example")
                .lines()
                .filter(line -> line.matches("[A-Z0-9_]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toSet());

        assertThat(find(VARIABLE, text)).containsExactlyInAnyOrderElementsOf(explained);
    }

    @Test
    void no_secret_stands_in_a_file_that_is_kept() {
        services().forEach((name, service) -> environment(service).forEach((key, value) -> {
            if (SECRET.matcher(key).matches()) {
                assertThat(value).as(name + " " + key).startsWith("/run/secrets/");
            }
        }));
        assertThat(read(".env.example").lines().filter(line -> line.matches("[A-Z0-9_]+=.*")))
                .noneMatch(line ->
                        SECRET.matcher(line.substring(0, line.indexOf('='))).matches()
                                && !line.startsWith("BOOKONCE_SECRETS_FOLDER="));
        assertThat(map(compose.get("secrets")).values())
                .allSatisfy(secret -> assertThat(map(secret)).containsOnlyKeys("file"));
    }

    @Test
    void every_secret_is_made_by_the_script_and_given_to_somebody() {
        Set<String> declared = new TreeSet<>(map(compose.get("secrets")).keySet());
        Set<String> given = services().values().stream()
                .flatMap(service -> list(service.get("secrets")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(given).isEqualTo(declared);

        declared.remove("certificate.pem");
        String names = read("make-secrets").replaceAll("(?s).*for name in(.*?); do.*", "$1");
        assertThat(List.of(names.replace("\\", " ").strip().split("\\s+")))
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void no_organization_can_have_an_address_that_the_proxy_closes() {
        String closed = read("proxy/haproxy.cfg").replaceAll("(?s).*acl management .*?/\\((.*?)\\).*", "$1");

        assertThat(closed.split("\\|")).hasSizeGreaterThan(4).isSubsetOf(Slug.RESERVED);
    }

    @Test
    void nodes_are_told_every_key_that_has_no_default() {
        Map<String, Object> node = services().get("node-1");
        Set<String> told = new TreeSet<>(environment(node).keySet());
        list(node.get("secrets")).forEach(secret -> told.add(variable(secret)));

        List<String> needed = read("bookonce.properties.example")
                .lines()
                .filter(line -> line.startsWith("bookonce."))
                .map(line -> variable(line.substring(0, line.indexOf('='))))
                .toList();

        assertThat(needed).hasSizeGreaterThan(15);
        assertThat(told).containsAll(needed);
    }

    @Test
    void the_proxy_alone_can_be_reached_and_nodes_cannot_write_to_their_disk() {
        services().forEach((name, service) -> {
            assertThat(service.containsKey("ports")).as(name).isEqualTo(name.equals("proxy"));
            assertThat(service).as(name).doesNotContainKeys("privileged", "network_mode", "pid");
            assertThat(list(service.get("security_opt"))).as(name).contains("no-new-privileges:true");
        });
        for (String node : List.of("node-1", "node-2")) {
            Map<String, Object> service = services().get(node);
            assertThat(service).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
            assertThat(list(service.get("tmpfs"))).singleElement().asString().startsWith("/run/bookonce:");
            assertThat(list(service.get("networks"))).containsExactly("inside");
        }
    }

    @Test
    void the_image_runs_the_script_that_starts_the_nodes_of_this_machine_as_nobody_in_particular() {
        List<String> lines = read("Dockerfile").lines().toList();

        assertThat(last(lines, "USER ")).matches("USER [1-9]\\d+:[1-9]\\d+");
        assertThat(last(lines, "CMD ")).isEqualTo("CMD [\"/opt/bookonce/payara/start-node\"]");
        assertThat(PayaraPart.script(DOCKER.resolve("..").normalize()))
                .isEqualTo(DOCKER.normalize().resolve("payara/start-node"));
        assertThat(lines).anyMatch(line -> line.startsWith("COPY") && line.contains("docker/payara/start-node"));
        assertThat(lines).anyMatch(line -> line.startsWith("HEALTHCHECK"));
        assertThat(lines).noneMatch(line -> line.startsWith("ADD ") || line.contains(":latest"));
    }

    @Test
    void versions_are_those_of_the_build() {
        assertThat(read("Dockerfile")).contains("ARG PAYARA_VERSION=" + Versions.payara() + "\n");
        assertThat(text).contains("quay.io/keycloak/keycloak:" + Versions.keycloak() + "\n");
        assertThat(text).doesNotContain(":latest");
    }

    @Test
    void files_that_are_mounted_are_there() {
        assertThat(find(Pattern.compile("- (\\./[^:]+):"), text))
                .hasSizeGreaterThan(4)
                .allSatisfy(path -> assertThat(DOCKER.resolve(path)).exists());
        assertThat(text).contains("./proxy/haproxy.cfg:");
    }

    @Test
    void backups_are_written_by_whoever_owns_their_folder_which_is_not_made_on_the_way() throws Exception {
        Map<String, Object> backup = services().get("backup");
        assertThat(backup).containsEntry("user", "${BOOKONCE_BACKUP_USER}").containsEntry("cap_drop", List.of("ALL"));
        assertThat(read(".env.example")).containsPattern("\nBOOKONCE_BACKUP_USER=[1-9]\\d*:[1-9]\\d*\n");
        assertThat((Collection<?>) backup.get("volumes"))
                .filteredOn(Map.class::isInstance)
                .singleElement()
                .isEqualTo(Map.of(
                        "type",
                        "bind",
                        "source",
                        "${BOOKONCE_BACKUP_FOLDER}",
                        "target",
                        "/backup",
                        "bind",
                        Map.of("create_host_path", false)));
        assertThat(run(Map.of(), "sh", DOCKER.resolve("postgres/backup").toString(), "/no/such/folder"))
                .isEqualTo(1);
    }

    @Test
    void the_proxys_own_page_is_calm_and_loads_nothing() {
        String page = read("proxy/unreachable.html");

        assertThat(read("proxy/haproxy.cfg")).contains(" status 503 ", " file unreachable.html\n");
        assertThat(text).contains("./proxy/unreachable.html:/usr/local/etc/haproxy/unreachable.html:ro");
        assertThat(Texts.INVITEE_LANGUAGES).allMatch(language -> page.contains("lang=\"" + language + "\""));
        assertThat(page).contains("lang=\"ar\" dir=\"rtl\"");
        assertThat(page.toLowerCase(Locale.ROOT))
                .doesNotContain("please", "bitte", "فضلك", "!</", "src=", "href=", "url(", "<script", "http");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payara/start-node",
                "payara/healthy",
                "postgres/init",
                "postgres/backup",
                "keycloak/start-keycloak",
                "make-secrets"
            })
    void scripts_can_be_run(String script) throws Exception {
        Path file = DOCKER.resolve(script);
        String shell = read(script).startsWith("#!/bin/sh") ? "sh" : "bash";

        assertThat(file).isExecutable();
        assertThat(run(Map.of(), shell, "-n", file.toString())).isZero();
        assertThat(read(script)).contains("\nset -eu\n");
    }

    @Test
    void a_node_is_healthy_when_both_archives_answer() throws Exception {
        int port;
        try (EchoNode node = new EchoNode()) {
            port = node.port();
            assertThat(healthy(port)).isZero();
        }
        assertThat(healthy(port)).isNotZero();
    }

    @Test
    void secrets_are_made_once_and_differ() throws Exception {
        Path folder = Files.createTempDirectory("secrets");
        String script = DOCKER.resolve("make-secrets").toString();
        assertThat(run(Map.of(), "sh", script, folder.toString())).isZero();
        Map<Path, String> first = contents(folder);
        assertThat(run(Map.of(), "sh", script, folder.toString())).isZero();

        assertThat(contents(folder)).isEqualTo(first).hasSizeGreaterThan(8);
        assertThat(Set.copyOf(first.values())).hasSameSizeAs(first.keySet());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .as("nobody else gets in, though containers can read each file")
                .isEqualTo("rwx------");
        assertThat(first.values()).allSatisfy(secret -> assertThat(secret).hasSizeGreaterThan(40));
    }

    private static Map<Path, String> contents(Path folder) throws IOException {
        Map<Path, String> contents = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file, Files.readString(file));
            }
        }
        return contents;
    }

    private static int healthy(int port) throws Exception {
        return run(
                Map.of("BOOKONCE_PORT", String.valueOf(port)),
                "bash",
                DOCKER.resolve("payara/healthy").toString());
    }

    private static int run(Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static String last(List<String> lines, String begin) {
        return lines.stream()
                .filter(line -> line.startsWith(begin))
                .reduce((before, after) -> after)
                .orElse("");
    }

    private static Set<String> find(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Object>> services = new HashMap<>();
        map(compose.get("services")).forEach((name, service) -> services.put(name, map(service)));
        return services;
    }

    private static Map<String, String> environment(Map<String, Object> service) {
        Map<String, String> environment = new HashMap<>();
        map(service.getOrDefault("environment", Map.of()))
                .forEach((key, value) -> environment.put(key, String.valueOf(value)));
        return environment;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<String> list(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String read(String name) {
        try {
            return Files.readString(DOCKER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
