package org.bookonce.publicweb.bookinglink;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bookonce.tenant.settings.Slug;
import org.junit.jupiter.api.Test;

/** No member's page can have an address that another page of the organization has (R3.3). */
class ReservedWordsTest {

    private static final String ORGANIZATION = "/\\{org[^}]*}/";

    @Test
    void everyWordThatFollowsAnOrganizationInAnAddressIsReserved() {
        Set<String> words = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.bookonce.publicweb")
                        .stream()
                        .flatMap(ReservedWordsTest::paths)
                        .filter(path -> path.matches(ORGANIZATION + "[a-z0-9-]+(?:/.*)?"))
                        .map(path -> path.replaceFirst(ORGANIZATION, "").split("/")[0])
                        .collect(Collectors.toSet());

        assertThat(words)
                .contains("book", "one-off", "bookings", "logo", "picture")
                .isSubsetOf(Slug.RESERVED);
    }

    @Test
    void theWordsOfPagesToComeAreReservedAsWell() {
        assertThat(Slug.RESERVED).contains("m", "1t");
    }

    /** What a resource and each of its methods answer. */
    private static Stream<String> paths(JavaClass type) {
        String own = type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return Stream.concat(
                Stream.of(own),
                type.getMethods().stream()
                        .flatMap(method -> method.tryGetAnnotationOfType(Path.class).stream())
                        .map(path -> own + "/" + path.value()));
    }
}
