package org.bookonce.stack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.bookonce.stack", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule what_runs_before_the_build_needs_the_jdk_alone = classes()
            .that()
            .resideInAPackage("..stack.launch")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.bookonce.stack.launch");

    @ArchTest
    static final ArchRule the_mail_reader_knows_nothing_of_the_stack = noClasses()
            .that()
            .resideInAPackage("..stack.mail")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bookonce.stack", "org.bookonce.stack.launch");

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|DTO)");
}
