package org.bookonce.tenant.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57014", "57P01", "57P03", "53300"})
    void a_database_that_is_away_is_known_behind_any_wrapping(String state) {
        SQLException said = new SQLException("gone", state);

        assertThat(Outage.caused(new IllegalStateException(new SqlFailure(said))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23P01", "40001", "42501"})
    void a_refusal_is_no_outage(String state) {
        assertThat(Outage.caused(new SqlFailure(new SQLException("no", state)))).isFalse();
    }

    @Test
    void what_has_no_state_is_no_outage() {
        assertThat(Outage.caused(new IllegalStateException(new SQLException("?"))))
                .isFalse();
    }

    @Test
    void aCommitWhoseAnswerNeverCameIsOne() {
        assertThat(Outage.caused(new EJBException(new SystemException("on commit one phase"))))
                .isTrue();
    }
}
