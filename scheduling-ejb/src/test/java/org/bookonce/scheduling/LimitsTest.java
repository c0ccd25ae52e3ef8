package org.bookonce.scheduling;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bookonce.tenant.plan.Limit;
import org.bookonce.tenant.plan.Limits;
import org.bookonce.tenant.plan.UsageCounter;

/** What is counted is limited, and {@link Limits} alone says what there is room for (R1.9). */
@AnalyzeClasses(
        packages = {"org.bookonce.scheduling", "org.bookonce.tenant"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class LimitsTest {

    private static final Set<String> ASKING = Set.of("require", "hasRoom", "requireEach");

    @ArchTest
    static void whatIsCountedIsRequiredSomewhere(JavaClasses all) {
        Set<String> counted = limits(counters(all));
        Set<String> required = limits(all.stream().filter(LimitsTest::asksForRoom));

        assertThat(counted).contains(Limit.HELD_HOURS.name());
        assertThat(required).containsAll(counted).contains(Limit.OFFERED_SLOTS.name());
    }

    @ArchTest
    static void eachLimitIsCountedOnce(JavaClasses all) {
        List<String> counted = counters(all)
                .flatMap(counter -> limits(Stream.of(counter)).stream())
                .toList();
        assertThat(counted).doesNotHaveDuplicates();
    }

    @ArchTest
    static void onlyPlansAndTheirOperatorReadTheCatalogueAndOnlyPlansTheAllowances(JavaClasses all) {
        assertThat(all)
                .filteredOn(type -> says(type, "plan_limit"))
                .isNotEmpty()
                .allMatch(type -> type.getPackageName().endsWith(".plan")
                        || type.getPackageName().endsWith(".operator"));
        assertThat(all)
                .filteredOn(type -> says(type, "from allowance") || says(type, "join allowance"))
                .isNotEmpty()
                .allMatch(type -> type.getPackageName().endsWith(".plan"));
    }

    private static Stream<JavaClass> counters(JavaClasses all) {
        return all.stream()
                .filter(type ->
                        !type.isInterface() && assignableTo(UsageCounter.class).test(type));
    }

    private static boolean asksForRoom(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(
                        call -> call.getTargetOwner().isEquivalentTo(Limits.class) && ASKING.contains(call.getName()));
    }

    private static Set<String> limits(Stream<JavaClass> types) {
        return types.flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Limit.class))
                .map(access -> access.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean says(JavaClass type, String words) {
        try (InputStream in =
                LimitsTest.class.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
