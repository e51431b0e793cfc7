package org.passerelle.security;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is asking, in the domain's words.
 *
 * @param subject issuer and subject of the token; null for a visitor
 * @param name display name from the token; shown only to editors of a record and to moderators
 * @param memberships role in each partner the caller may act for, by partner id
 * @param platformRoles moderator, platform-admin, registered-client
 */
public record Caller(String subject, String name, Map<UUID, PartnerRole> memberships, Set<String> platformRoles) {
    public static final Caller VISITOR = new Caller(null, null, Map.of(), Set.of());
    /** What the platform does by itself, as loading the demo records. */
    public static final Caller PLATFORM = new Caller("platform", "Passerelle", Map.of(), Set.of(Roles.MODERATOR));

    /** Before the id of a personal link, where the issuer stands before the id of a person. */
    static final String LINK = "link#";

    /** Whether this is the holder of a personal link, of whom nothing else is known. */
    public boolean isThroughLink() {
        return subject != null && subject.startsWith(LINK);
    }

    public boolean isVisitor() {
        return subject == null;
    }

    public boolean moderates() {
        return platformRoles.contains(Roles.MODERATOR) || platformRoles.contains(Roles.PLATFORM_ADMIN);
    }

    public boolean administers() {
        return platformRoles.contains(Roles.PLATFORM_ADMIN);
    }

    /** The platform role that a history names; null for people of partners, and for the platform itself. */
    public String platformRole() {
        return equals(PLATFORM)
                ? null
                : platformRoles.stream().sorted().findFirst().orElse(null);
    }

    /** The partners the caller is in, for queries. */
    public UUID[] partners() {
        return memberships.keySet().toArray(UUID[]::new);
    }

    /** The strongest role the caller has in any of the partners, always the same one among equals; null for none. */
    public Map.Entry<UUID, PartnerRole> strongestIn(Set<UUID> partners) {
        return memberships.entrySet().stream()
                .filter(m -> partners.contains(m.getKey()))
                .max(Map.Entry.<UUID, PartnerRole>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElse(null);
    }
}
