package org.passerelle.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where Keycloak is for the API itself, and the service account that reads and opens organisations there. */
@ConfigMapping(prefix = "passerelle.keycloak")
public interface KeycloakSettings {
    /** Address as the API reaches it, without the realm. */
    String url();

    @WithDefault("passerelle")
    String realm();

    @WithDefault("passerelle-api")
    String clientId();

    String clientSecret();

    /** Issuer of the tokens: Keycloak's address as people's browsers reach it, with the realm. */
    String issuer();
}
