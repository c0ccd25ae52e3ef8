package org.bookonce.publicweb.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bookonce.tenant.settings.Slug;
import org.junit.jupiter.api.Test;

/** No organization can have a slug that addresses of ours begin with (R1.10). */
class ReservedSlugsTest {

    private static final Pattern URL = Pattern.compile("<url-pattern>/([a-z0-9-]+)[/<]");

    @Test
    void everyWordThatAResourcesAddressBeginsWithIsReserved() {
        Set<String> paths = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.bookonce.publicweb")
                        .stream()
                        .flatMap(type -> Stream.concat(
                                Stream.concat(
                                        type.tryGetAnnotationOfType(Path.class).stream()
                                                .map(Path::value),
                                        type.tryGetAnnotationOfType(ApplicationPath.class).stream()
                                                .map(ApplicationPath::value)),
                                type.getMethods().stream()
                                        .filter(method -> atTheRoot(type.tryGetAnnotationOfType(Path.class)
                                                .map(Path::value)
                                                .orElse("")))
                                        .flatMap(method -> method.tryGetAnnotationOfType(Path.class).stream())
                                        .map(Path::value)))
                        .collect(Collectors.toSet());

        assertThat(paths).contains("/{org}/logo", "/");
        assertThat(paths.stream()
                        .map(path -> path.replaceFirst("^/", "").split("/")[0])
                        .filter(word -> word.matches("[a-z0-9-]+")))
                .isSubsetOf(Slug.RESERVED);
    }

    @Test
    void everyWordThatSharedServletsAnswerToIsReserved() throws IOException {
        try (InputStream in = Slug.class.getClassLoader().getResourceAsStream("META-INF/web-fragment.xml")) {
            assertThat(URL.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .results()
                            .map(match -> match.group(1)))
                    .isNotEmpty()
                    .isSubsetOf(Slug.RESERVED);
        }
    }

    @Test
    void secondPartsOfAddressesAreReservedAsWell() {
        assertThat(Slug.RESERVED).contains("api", "console", "health", "metrics", "openapi", "book", "m", "1t");
        assertThat(Slug.RESERVED).contains("one-off", "bookings", "logo", "assets", "platform", "people");
    }

    private static boolean atTheRoot(String path) {
        return path.equals("/");
    }
}
