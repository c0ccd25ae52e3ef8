package org.bookonce.scheduling;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.bookonce.scheduling.booking.HostTime;
import org.bookonce.tenant.tenancy.AtAGlance;
import org.bookonce.tenant.tenancy.Glance;
import org.bookonce.tenant.tenancy.InTenant;

/** The rules of the house, for everything about time. */
@AnalyzeClasses(
        packages = {"org.bookonce.scheduling", "org.bookonce.tenant"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SCHEDULING = "org.bookonce.scheduling..";

    @ArchTest
    static final ArchRule namesSayWhatAClassIs =
            noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|DTO)$");

    @ArchTest
    static final ArchRule everyUseCaseWorksInsideATenant = classes()
            .that(resideInAPackage(SCHEDULING))
            .and()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(InTenant.class)
            .orShould()
            .beAnnotatedWith(AtAGlance.class);

    @ArchTest
    static final ArchRule whatIsSeenAtAGlanceNeedsNoTransaction = classes()
            .that()
            .areAnnotatedWith(AtAGlance.class)
            .should()
            .beAnnotatedWith(TransactionAttribute.class)
            .andShould()
            .dependOnClassesThat()
            .areAssignableTo(Glance.class);

    @ArchTest
    static final ArchRule useCasesNeverCallUseCases = noClasses()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .dependOnClassesThat(describe("use cases", type -> type.isAnnotatedWith(Stateless.class)));

    @ArchTest
    static final ArchRule entitiesStayInsideTheirFeature =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .andShould()
            .notHaveModifier(JavaModifier.PUBLIC);

    @ArchTest
    static final ArchRule entityFieldsArePrivate = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule whatUseCasesShareNeedsTheirTransaction = classes()
            .that(resideInAPackage(SCHEDULING))
            .and()
            .areAnnotatedWith(Transactional.class)
            .should(haveTheCallersTransaction());

    @ArchTest
    static final ArchRule bookingsKnowNothingOfWhatTheyComeFrom = noClasses()
            .that()
            .resideInAnyPackage("..scheduling.booking..", "..scheduling.notification..", "..scheduling.database..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..scheduling.oneoff..");

    @ArchTest
    static final ArchRule featuresPointOneWay =
            slices().matching("org.bookonce.scheduling.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingHereKnowsTheWeb = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs..", "jakarta.faces..");

    @ArchTest
    static void aUseCaseHasOneMethod(JavaClasses all) {
        Assertions.assertThat(all)
                .filteredOn(type -> type.isAnnotatedWith(Stateless.class)
                        && !type.getPackageName().endsWith(".notification"))
                .isNotEmpty()
                .allSatisfy(type -> Assertions.assertThat(type.getMethods())
                        .filteredOn(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.STATIC))
                        .as(type.getName())
                        .hasSize(1));
    }

    /** The server knows them by their simple names: two alike, and the archive is not deployed. */
    @ArchTest
    static void noTwoUseCasesAreCalledAlike(JavaClasses all) {
        Assertions.assertThat(all)
                .filteredOn(type -> type.isAnnotatedWith(Stateless.class))
                .extracting(JavaClass::getSimpleName)
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ArchTest
    static void onlyHostTimeWritesHostTime(JavaClasses all) {
        for (JavaClass type : all) {
            if (!type.isEquivalentTo(HostTime.class)) {
                Assertions.assertThat(constantsOf(type))
                        .as(type.getName())
                        .doesNotContain("into host_time", "update host_time", "delete from host_time");
            }
        }
        Assertions.assertThat(constantsOf(all.get(HostTime.class))).contains("into host_time", "delete from host_time");
    }

    @ArchTest
    static void everyEntityAndConverterIsListedInThePersistenceUnit(JavaClasses all) throws IOException {
        String unit = new String(
                ArchitectureTest.class
                        .getResourceAsStream("/META-INF/persistence.xml")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Assertions.assertThat(all)
                .filteredOn(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Converter.class))
                .isNotEmpty()
                .allSatisfy(type -> Assertions.assertThat(unit).contains("<class>" + type.getName() + "</class>"));
    }

    private static String constantsOf(JavaClass type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = ArchitectureTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ArchCondition<JavaClass> haveTheCallersTransaction() {
        return new ArchCondition<>("be MANDATORY") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean mandatory =
                        type.getAnnotationOfType(Transactional.class).value() == Transactional.TxType.MANDATORY;
                events.add(new SimpleConditionEvent(type, mandatory, type.getName() + " is not MANDATORY"));
            }
        };
    }
}
