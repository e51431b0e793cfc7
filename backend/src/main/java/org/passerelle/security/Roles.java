package org.passerelle.security;

/**
 * What a caller can be. Partner roles come from the groups of a Keycloak organisation and hold for that partner alone;
 * platform roles are realm roles. An annotation with these names opens an operation, {@link Access} decides on the record.
 */
public final class Roles {
    public static final String REPORTER = "reporter";
    public static final String EDITOR = "editor";
    public static final String PARTNER_ADMIN = "partner-admin";
    public static final String MODERATOR = "moderator";
    public static final String PLATFORM_ADMIN = "platform-admin";
    public static final String REGISTERED_CLIENT = "registered-client";

    private Roles() {}
}
