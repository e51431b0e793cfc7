package org.passerelle.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailingServicesTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "08006, UNAVAILABLE, the connection broke",
        "57014, UNAVAILABLE, the statement took too long",
        "57P01, UNAVAILABLE, the server is being stopped",
        "57P03, UNAVAILABLE, the server is starting",
        "53100, UNAVAILABLE, its disk is full",
        "53200, UNAVAILABLE, its memory is full",
        "53300, UNAVAILABLE, it has too many connections",
        "58030, UNAVAILABLE, its disk fails",
        "25006, UNAVAILABLE, it is a standby",
        "55P03, UNAVAILABLE, somebody else is writing the same for too long",
        "23505, CONFLICT, there is one already",
        "40001, CONFLICT, two changed the same",
        "22021, MALFORMED_REQUEST, a text holds NUL",
        "42703, INTERNAL_ERROR, we have made a mistake"
    })
    void a_state_of_the_database_is_told_as(String state, ProblemType type, String why) {
        assertThat(ExceptionMappers.ofState(state)).as(why).isEqualTo(type);
    }

    @Test
    void a_commit_that_the_database_did_not_live_to_see_is_told_as_its_absence() {
        Exception commit = new RollbackException("Could not commit transaction.");
        commit.addSuppressed(new XAException("Error trying to transactionCommit local transaction")
                .initCause(new SQLException("terminating connection", "57P01")));
        assertThat(ExceptionMappers.ofCause(new RuntimeException(commit))).isEqualTo(ProblemType.UNAVAILABLE);
        assertThat(ExceptionMappers.ofCause(new RuntimeException(new RollbackException())))
                .isEqualTo(ProblemType.INTERNAL_ERROR);
    }

    @Test
    void whoever_hangs_up_in_the_middle_of_a_body_is_no_error_of_ours() {
        Throwable failure = new IOException(new IOException(new HttpClosedException("Connection was closed")));
        assertThat(ExceptionMappers.ofCause(failure)).isEqualTo(ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void whoever_falls_silent_in_the_middle_of_a_body_is_told_so() {
        assertThat(ExceptionMappers.ofCause(new IOException("Read timed out"))).isEqualTo(ProblemType.BODY_TOO_SLOW);
    }

    @Test
    void accounts_that_are_away_make_no_token_a_bad_one() {
        Throwable failure = new IllegalStateException(new OIDCException("OIDC Server is not available"));
        assertThat(Problems.typeOf(failure, 500)).isEqualTo(ProblemType.UNAVAILABLE);
        assertThat(Problems.typeOf(new AuthenticationFailedException(failure), 401))
                .isEqualTo(ProblemType.NOT_SIGNED_IN);
    }
}
