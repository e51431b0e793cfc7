package org.passerelle.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksTest {
    /** A call whose Host header says something else than where we are. */
    private static UriInfo called(String address) {
        return (UriInfo) Proxy.newProxyInstance(
                LinksTest.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestUri" -> URI.create(address);
                    case "getBaseUri" -> URI.create(address).resolve("/");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private final Links links = new Links(Optional.of("https://passerelle.example"));

    @Test
    void a_forged_host_is_not_repeated() {
        assertThat(links.here(called("http://evil.example/api/v1/projects?theme=waste&limit=5"))
                        .replaceQueryParam("cursor", "abc")
                        .build())
                .hasToString("https://passerelle.example/api/v1/projects?theme=waste&limit=5&cursor=abc");
        assertThat(links.of("/api/v1/", called("http://evil.example/api/v1/changes")))
                .isEqualTo("https://passerelle.example/api/v1/");
    }
}
