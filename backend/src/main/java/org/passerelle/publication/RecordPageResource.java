package org.passerelle.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Guarded;
import org.passerelle.security.Roles;
import org.passerelle.shared.record.PublishedRecord;

/**
 * What every record with a page can be asked or told beside its content. Each type names its address in a subclass;
 * {@link RecordOperations} gives the operations of each their own names in the contract.
 */
public abstract class RecordPageResource {
    private final RecordKind<?, ?> kind;
    private final RecordPages pages;

    protected RecordPageResource(RecordKind<?, ?> kind, RecordPages pages) {
        this.kind = kind;
        this.pages = pages;
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "submitRecord", summary = "Hand a draft, or what was sent back, to the moderators")
    @APIResponseSchema(value = LifeView.class, responseCode = "200")
    public Response submit(@PathParam("id") String id) {
        return step(kind, id, Action.EDIT, record -> pages.life().submit(record));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(operationId = "publishRecord", summary = "Publish what was submitted")
    @APIResponseSchema(value = LifeView.class, responseCode = "200")
    public Response publish(@PathParam("id") String id) {
        return step(kind, id, Action.MODERATE, record -> pages.life().publish(record));
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "sendBackRecord",
            summary = "Send what was submitted back to its author, with the reason the author sees first")
    @APIResponseSchema(value = LifeView.class, responseCode = "200")
    public Response sendBack(@PathParam("id") String id, @Valid @NotNull LifeView.Return because) {
        return step(kind, id, Action.MODERATE, record -> pages.life().sendBack(record, because.reason()));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "withdrawRecord",
            summary = "Hide a record from everybody but its partners and the moderators; nothing is deleted")
    @APIResponseSchema(value = LifeView.class, responseCode = "200")
    public Response withdraw(@PathParam("id") String id, @Valid @NotNull LifeView.Withdrawal because) {
        return step(kind, id, Action.MODERATE, record -> pages.life().withdraw(record, because.reason()));
    }

    @POST
    @Path("{id}/restoration")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "restoreRecord",
            summary = "Take a withdrawal back: published again where it ever was, else a draft")
    @APIResponseSchema(value = LifeView.class, responseCode = "200")
    public Response restore(@PathParam("id") String id) {
        return step(kind, id, Action.MODERATE, record -> pages.life().restore(record));
    }

    private <R extends PublishedRecord & Guarded> Response step(
            RecordKind<R, ?> ofKind, String id, Action right, Consumer<PublishedRecord> step) {
        R record = pages.toChange(ofKind, id, right);
        step.accept(record);
        return pages.changed(record);
    }
}
