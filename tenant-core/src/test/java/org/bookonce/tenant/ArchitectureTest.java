package org.bookonce.tenant;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import org.bookonce.tenant.membership.EnterOrganization;
import org.bookonce.tenant.operator.CurrentOperator;
import org.bookonce.tenant.operator.LookIntoOrganization;
import org.bookonce.tenant.tenancy.AtAGlance;
import org.bookonce.tenant.tenancy.BeforeTenant;
import org.bookonce.tenant.tenancy.Glance;
import org.bookonce.tenant.tenancy.InTenant;

/** The rules of the house, for organizations and people. */
@AnalyzeClasses(packages = "org.bookonce.tenant", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule namesSayWhatAClassIs =
            noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|DTO)$");

    @ArchTest
    static final ArchRule aUseCaseWorksInsideATenantOrFindsIt = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .beAnnotatedWith(InTenant.class)
            .orShould()
            .beAnnotatedWith(BeforeTenant.class)
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
    static final ArchRule useCasesNeverCallUseCases =
            noClasses().that().areAnnotatedWith(Stateless.class).should().dependOnClassesThat(are(anotherUseCase()));

    @ArchTest
    static final ArchRule whatOperatorsDoAsksWhetherTheyAreSome = classes()
            .that()
            .resideInAPackage("..tenant.operator..")
            .and()
            .areAnnotatedWith(Stateless.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CurrentOperator.class);

    @ArchTest
    static final ArchRule onlyTwoWaysLeadInToRead = noClasses()
            .that()
            .areNotAssignableTo(EnterOrganization.class)
            .and()
            .areNotAssignableTo(LookIntoOrganization.class)
            .should()
            .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.name("enterToRead")));

    @ArchTest
    static final ArchRule featuresPointOneWay =
            slices().matching("org.bookonce.tenant.(*)..").should().beFreeOfCycles();

    private static DescribedPredicate<JavaClass> anotherUseCase() {
        return DescribedPredicate.describe("use cases", type -> type.isAnnotatedWith(Stateless.class));
    }
}
