package org.bookonce.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;

@AnalyzeClasses(packages = "org.bookonce.admin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule pages_know_no_persistence = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.eclipse.persistence..");

    @ArchTest
    static final ArchRule the_console_does_not_see_the_public_pages =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.bookonce.publicweb..");

    @ArchTest
    static final ArchRule features_form_no_cycles =
            slices().matching("org.bookonce.admin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_a_feature_stands_on_does_not_know_it = noClasses()
            .that()
            .resideInAnyPackage("..admin.frame..", "..admin.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..admin.oneoff..", "..admin.booking..", "..admin.home..", "..admin.search..", "..admin.profile..");

    @ArchTest
    static final ArchRule the_openid_library_stays_in_one_package = noClasses()
            .that()
            .resideOutsideOfPackage("..admin.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.nimbusds..");

    @ArchTest
    static final ArchRule backings_are_called_so = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .and()
            .resideOutsideOfPackage("..admin.frame..")
            .should()
            .haveSimpleNameEndingWith("Backing");

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|DTO|Dto)");

    @ArchTest
    static final ArchRule nothing_writes_to_the_console = fields().should().notHaveRawType(java.io.PrintStream.class);
}
