package org.passerelle.security;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.shared.text.Texts;

/**
 * Who is signed in.
 *
 * @param memberships the partners this person may act for; more than one means that Acting-For should name one
 * @param platformRoles moderator, platform-admin, registered-client
 */
@Schema(name = "Me")
public record MeView(
        String name,
        @NotNull List<Membership> memberships,
        @NotNull List<String> platformRoles) {

    /** What this person is in one partner: member, reporter, editor, admin. */
    @Schema(name = "Membership")
    public record Membership(
            @NotNull Partner partner, @NotNull PartnerRole role) {}

    /** The partner, as a switch between partners shows it. */
    @Schema(name = "MembershipPartner")
    public record Partner(
            @NotNull UUID id, @NotNull String slug, @NotNull Texts names) {}
}
