package org.passerelle.security;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /** For {@link PlatformWork} alone, before anybody has asked who is calling. */
    void actAsPlatform() {
        if (caller != null) {
            throw new IllegalStateException("this context already has a caller");
        }
        caller = Caller.PLATFORM;
    }

    /**
     * For the holder of a personal link, before anybody has asked who is calling: a reporter of one partner, without a name.
     *
     * @param link its id, under which the history keeps what came by it
     */
    public void actThroughLink(UUID link, UUID partner) {
        caller = new Caller(Caller.LINK + link, null, Map.of(partner, PartnerRole.REPORTER), Set.of());
    }

    private Caller read() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof OidcJwtCallerPrincipal token)) {
            return Caller.VISITOR;
        }
        Set<String> platformRoles = new HashSet<>(identity.getRoles());
        platformRoles.retainAll(Set.of(Roles.MODERATOR, Roles.PLATFORM_ADMIN, Roles.REGISTERED_CLIENT));
        return new Caller(
                token.getIssuer() + "#" + token.getSubject(),
                nameIn(token),
                memberships(TokenRoles.memberships(token)),
                platformRoles);
    }

    /** A program has no name of its own; an e-mail address is never taken for one. */
    private static String nameIn(OidcJwtCallerPrincipal token) {
        Object name = token.getClaim("name") == null ? token.getClaim("azp") : token.getClaim("name");
        return name == null ? null : name.toString();
    }

    private Map<UUID, PartnerRole> memberships(Map<String, PartnerRole> byAlias) {
        String actingFor = headers.getHeaderString(ACTING_FOR);
        Map<UUID, PartnerRole> byPartner = new HashMap<>();
        for (Membership membership : all(byAlias)) {
            if (actingFor == null || actingFor.equals(membership.slug())) {
                byPartner.put(membership.partner(), membership.role());
            }
        }
        if (actingFor != null && !byAlias.isEmpty() && byPartner.isEmpty()) {
            throw ProblemException.badParameter(ACTING_FOR, "not-your-partner", actingFor);
        }
        return byPartner;
    }

    /** Every partner the caller belongs to, whichever of them this request acts for; organisations without a partner are left out. */
    public List<Membership> everyMembership() {
        return identity.getPrincipal() instanceof OidcJwtCallerPrincipal token
                ? all(TokenRoles.memberships(token))
                : List.of();
    }

    /**
     * What the caller is in one partner.
     *
     * @param names of the partner per language, JSON
     */
    public record Membership(UUID partner, String slug, String names, PartnerRole role) {}

    private List<Membership> all(Map<String, PartnerRole> byAlias) {
        if (byAlias.isEmpty()) {
            return List.of();
        }
        return database.list(
                Sql.of(
                        "select id, organization_alias, slug, names from partner where organization_alias = any (?) and merged_into is null order by slug",
                        (Object) Sql.texts(byAlias.keySet())),
                row -> new Membership(
                        row.getObject(1, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        byAlias.get(row.getString(2))));
    }
}
