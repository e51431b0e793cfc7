package org.passerelle.security;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Reads the caller from the token once per request. */
@RequestScoped
public class CallerProvider {
    /** Names the one partner (its slug) that a person of several acts for. */
    public static final String ACTING_FOR = "Acting-For";

    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private final Database database;
    private Caller caller;

    CallerProvider(SecurityIdentity identity, HttpHeaders headers, Database database) {
        this.identity = identity;
        this.headers = headers;
        this.database = database;
    }

    public Caller caller() {
        if (caller == null) {
            caller = read();
        }
        return caller;
    }

    private Caller read() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof OidcJwtCallerPrincipal token)) {
            return Caller.VISITOR;
        }
        Set<String> platformRoles = new HashSet<>(identity.getRoles());
        platformRoles.retainAll(Set.of(Roles.MODERATOR, Roles.PLATFORM_ADMIN, Roles.REGISTERED_CLIENT));
        String name = token.getClaim("name") == null
                ? token.getName()
                : token.getClaim("name").toString();
        return new Caller(
                token.getIssuer() + "#" + token.getSubject(),
                name,
                memberships(TokenRoles.memberships(token)),
                platformRoles);
    }

    private Map<UUID, PartnerRole> memberships(Map<String, PartnerRole> byAlias) {
        if (byAlias.isEmpty()) {
            return Map.of();
        }
        String actingFor = headers.getHeaderString(ACTING_FOR);
        Map<UUID, PartnerRole> byPartner = new HashMap<>();
        database.each(
                Sql.of(
                        "select id, organization_alias, slug from partner where organization_alias = any (?) and merged_into is null",
                        (Object) Sql.texts(byAlias.keySet())),
                row -> {
                    if (actingFor == null || actingFor.equals(row.getString(3))) {
                        byPartner.put(row.getObject(1, UUID.class), byAlias.get(row.getString(2)));
                    }
                });
        if (actingFor != null && byPartner.isEmpty()) {
            throw ProblemException.badParameter(ACTING_FOR, "not-your-partner", actingFor);
        }
        return byPartner;
    }
}
