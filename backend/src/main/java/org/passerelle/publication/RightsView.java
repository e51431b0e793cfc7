package org.passerelle.publication;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.security.Access;
import org.passerelle.security.PartnerRole;

/**
 * Why the caller may or may not do something with a record.
 *
 * @param actions every action there is, with the answer for the caller
 * @param editors the partners whose editors may change the record
 */
@Schema(name = "Rights")
public record RightsView(
        boolean signedIn,
        @NotNull List<Right> actions,
        @NotNull List<Editor> editors) {

    /**
     * One action and its answer.
     *
     * @param reason stable code
     * @param sentence the reason in the language of the answer
     * @param partner through which partner the right comes, or in which the role is too weak; null where none is concerned
     * @param role the caller's role there
     */
    @Schema(name = "Right")
    public record Right(
            @NotNull Access.Action action,
            boolean allowed,
            @NotNull String reason,
            @NotNull String sentence,
            NamedPartner partner,
            PartnerRole role) {}

    /** A partner whose editors may change the record, and why. */
    @Schema(name = "EditingPartner")
    public record Editor(
            @NotNull NamedPartner partner,
            @NotNull String reason,
            @NotNull String sentence) {}

    /** A partner by its name in the language of the answer. */
    @Schema(name = "NamedPartner")
    public record NamedPartner(
            @NotNull UUID id, @NotNull String slug, @NotNull String name) {}
}
