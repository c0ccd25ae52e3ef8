package org.bookonce.tenant.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.junit.jupiter.api.Test;

class CurrentOperatorTest {

    private final CurrentOperator operator = new CurrentOperator();

    @Test
    void toEverybodyElseNothingOfTheirsExists() {
        assertThatThrownBy(operator::require)
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(AccessError.NOT_FOUND));
        assertThat(operator.get()).isEmpty();
        assertThat(operator.look()).isEmpty();
    }

    @Test
    void auditLogsSayWhoItWasAndAsWhat() {
        operator.enter(new Person("issuer", "subject", "Olga Petrov", "olga@bookonce.example", true));
        assertThat(operator.signature()).isEqualTo("Olga Petrov, platform operator");
    }
}
