package org.bookonce.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house for what both web archives share. */
@AnalyzeClasses(packages = "org.bookonce.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..");

    @ArchTest
    static final ArchRule knowsNoFeature = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bookonce.scheduling..", "org.bookonce.publicweb..", "org.bookonce.admin..");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|DTO|Dto)");
}
