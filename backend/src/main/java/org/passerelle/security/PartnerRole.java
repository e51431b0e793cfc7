package org.passerelle.security;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person is in one partner: the groups of its Keycloak organisation, weakest first. */
@Schema(name = "MembershipRole")
public enum PartnerRole {
    MEMBER(null, null),
    REPORTER("/reporters", Roles.REPORTER),
    EDITOR("/editors", Roles.EDITOR),
    ADMIN("/admins", Roles.PARTNER_ADMIN);

    private final String group;
    private final String role;

    PartnerRole(String group, String role) {
        this.group = group;
        this.role = role;
    }

    /** Name in annotations; null for a plain member. */
    public String role() {
        return role;
    }

    /** Name of its group in an organisation of Keycloak; null for a plain member. */
    String group() {
        return group == null ? null : group.substring(1);
    }

    static Optional<PartnerRole> ofGroup(String group) {
        for (PartnerRole role : values()) {
            if (group.equals(role.group)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    public boolean atLeast(PartnerRole other) {
        return compareTo(other) >= 0;
    }
}
