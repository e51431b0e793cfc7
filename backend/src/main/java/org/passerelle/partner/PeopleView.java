package org.passerelle.partner;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.security.Organizations;
import org.passerelle.security.PartnerRole;

/** A partner's people, as Keycloak knows them. */
public final class PeopleView {
    private PeopleView() {}

    /**
     * Everybody with an account for a partner, strongest roles first.
     *
     * @param alias of the organisation in Keycloak; null where the partner has none yet, and then nobody is a member
     */
    @Schema(name = "Members")
    public record Members(String alias, @NotNull List<Member> items) {}

    /**
     * Somebody with an account.
     *
     * @param email null for those who may only read who belongs to the partner
     * @param enabled false where the account is closed
     */
    @Schema(name = "Member")
    public record Member(
            @NotNull String id,
            @NotNull String name,
            String email,
            @NotNull PartnerRole role,
            boolean enabled) {

        static Member from(Organizations.Member member, boolean withEmail) {
            return new Member(
                    member.id(), member.name(), withEmail ? member.email() : null, member.role(), member.enabled());
        }
    }

    /**
     * A partner's organisation in Keycloak.
     *
     * @param consoleUrl page of the organisation in Keycloak's own console, where people are added
     */
    @Schema(name = "Organization")
    public record Organization(
            @NotNull String alias, @NotNull String consoleUrl) {}
}
