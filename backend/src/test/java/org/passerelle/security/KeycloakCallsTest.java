package org.passerelle.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;

class KeycloakCallsTest {

    @Test
    void a_keycloak_that_is_away_makes_the_service_unavailable_and_nothing_worse() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        KeycloakCalls calls =
                new KeycloakCalls(at("http://127.0.0.1:" + closed), new ObjectMapper(), Clock.systemUTC());
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> calls.get("/organizations"));
        assertThat(problem.type()).isEqualTo(ProblemType.UNAVAILABLE);
    }

    private static KeycloakSettings at(String address) {
        return new KeycloakSettings() {
            @Override
            public String url() {
                return address;
            }

            @Override
            public String realm() {
                return "passerelle";
            }

            @Override
            public String clientId() {
                return "passerelle-api";
            }

            @Override
            public String clientSecret() {
                return "none";
            }

            @Override
            public String issuer() {
                return address + "/realms/passerelle";
            }
        };
    }
}
