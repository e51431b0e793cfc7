package org.passerelle.security;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives an identity the role names our annotations know, and no others: partner roles only from the groups of an
 * organisation, platform roles only from the realm, so that a realm role called 'editor' would open nothing.
 */
@ApplicationScoped
public class TokenRoles implements SecurityIdentityAugmentor {
    private static final Set<String> PLATFORM = Set.of(Roles.MODERATOR, Roles.PLATFORM_ADMIN, Roles.REGISTERED_CLIENT);

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof OidcJwtCallerPrincipal token)) {
            return Uni.createFrom().item(identity);
        }
        Set<String> roles = new HashSet<>(realmRoles(token));
        roles.retainAll(PLATFORM);
        memberships(token).values().stream().filter(r -> r.role() != null).forEach(r -> {
            for (PartnerRole weaker : PartnerRole.values()) {
                if (weaker.role() != null && r.atLeast(weaker)) {
                    roles.add(weaker.role());
                }
            }
        });
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addAttributes(identity.getAttributes())
                        .addCredentials(identity.getCredentials())
                        .addRoles(roles)
                        .build());
    }

    /** The strongest role in each organisation of the token, by the organisation's alias. */
    static Map<String, PartnerRole> memberships(OidcJwtCallerPrincipal token) {
        Map<String, PartnerRole> memberships = new HashMap<>();
        Object claim = token.getClaim("organization");
        if (claim instanceof JsonObject organizations) {
            organizations.forEach((alias, organization) -> memberships.put(alias, strongest(organization)));
        }
        return memberships;
    }

    private static PartnerRole strongest(JsonValue organization) {
        if (!(organization instanceof JsonObject object) || !(object.get("groups") instanceof JsonArray groups)) {
            return PartnerRole.MEMBER;
        }
        return groups.stream()
                .filter(JsonString.class::isInstance)
                .map(g -> PartnerRole.ofGroup(((JsonString) g).getString()))
                .flatMap(java.util.Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(PartnerRole.MEMBER);
    }

    private static Set<String> realmRoles(OidcJwtCallerPrincipal token) {
        Set<String> roles = new HashSet<>();
        Object access = token.getClaim("realm_access");
        if (access instanceof JsonObject object && object.get("roles") instanceof JsonArray names) {
            names.forEach(n -> roles.add(n instanceof JsonString s ? s.getString() : ""));
        }
        return roles;
    }
}
