package org.passerelle.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.passerelle.history.HistoryView;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Guarded;
import org.passerelle.security.Roles;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.web.ExpectsVersion;

/**
 * What every record with a page can be asked or told beside its content. Each type names its address in a subclass;
 * {@link RecordOperations} gives the operations of each their own names in the contract.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class RecordPageResource {
    private final Records<?, ?> records;
    private final RecordPages pages;

    protected RecordPageResource(Records<?, ?> records, RecordPages pages) {
        this.records = records;
        this.pages = pages;
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @ExpectsVersion
    @Operation(operationId = "submitRecord", summary = "Hand a draft, or what was sent back, to the moderators")
    @APIResponseSchema(value = LifeView.class, responseCode = "200")
    public Response submit(@PathParam("id") String id) {
        return step(records, id, Action.EDIT, record -> pages.life().submit(record));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @ExpectsVersion
    @Operation(operationId = "publishRecord", summary = "Publish what was submitted")
    @APIResponseSchema(value = LifeView.class, responseCode = "200")
    public Response publish(@PathParam("id") String id) {
        return step(records, id, Action.MODERATE, record -> pages.life().publish(record));
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @ExpectsVersion
    @Operation(
            operationId = "sendBackRecord",
            summary = "Send what was submitted back to its author, with the reason the author sees first")
    @APIResponseSchema(value = LifeView.class, responseCode = "200")
    public Response sendBack(@PathParam("id") String id, @Valid @NotNull LifeView.Return because) {
        return step(records, id, Action.MODERATE, record -> pages.life().sendBack(record, because.reason()));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @ExpectsVersion
    @Operation(
            operationId = "withdrawRecord",
            summary = "Hide a record from everybody but its partners and the moderators; nothing is deleted",
            description = "Its editors withdraw what is not public, moderators whatever is.")
    @APIResponseSchema(value = LifeView.class, responseCode = "200")
    public Response withdraw(@PathParam("id") String id, @Valid @NotNull LifeView.Withdrawal because) {
        return step(records, id, Action.WITHDRAW, record -> pages.life().withdraw(record, because.reason()));
    }

    @POST
    @Path("{id}/restoration")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @ExpectsVersion
    @Operation(
            operationId = "restoreRecord",
            summary = "Take a withdrawal back: published again where it ever was, else a draft")
    @APIResponseSchema(value = LifeView.class, responseCode = "200")
    public Response restore(@PathParam("id") String id) {
        return step(records, id, Action.MODERATE, record -> pages.life().restore(record));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(
            operationId = "listRecordHistory",
            summary = "Who changed what and when, newest first",
            description =
                    "Names of persons, and values before and after, are shown to those who may edit or moderate the record.")
    @APIResponseSchema(HistoryView.Page.class)
    public Response history(
            @PathParam("id") String id,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        return pages.history(records, id, Page.of(limit, cursor), uri);
    }

    @GET
    @Path("{id}/rights")
    @PermitAll
    @Operation(
            operationId = "getRecordRights",
            summary = "Why may I edit this? What the caller may do with the record, and for which reason")
    @APIResponseSchema(RightsView.class)
    public Response rights(@PathParam("id") String id) {
        return pages.rights(records, id);
    }

    @GET
    @Path("{id}/reversions/{seq}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Operation(
            operationId = "previewRecordReversion",
            summary = "What restoring the record before one of its changes would change now",
            description = "Every later change of the same fields is undone with it. Nothing is written.")
    @APIResponseSchema(ReversionView.class)
    @APIResponse(responseCode = "422", ref = "#/components/responses/RuleBroken")
    public Response previewReversion(@PathParam("id") String id, @PathParam("seq") long seq) {
        return pages.reversion(records, id, seq);
    }

    @POST
    @Path("{id}/reversions")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @ExpectsVersion
    @Operation(
            operationId = "revertRecord",
            summary = "Restore what the record said before one of its changes",
            description =
                    "It is written like any other change: by today's rules, under a new version, and into the history.")
    @APIResponseSchema(value = LifeView.class, responseCode = "200")
    public Response revert(@PathParam("id") String id, @Valid @NotNull Reversion reversion) {
        return revert(records, id, reversion.seq());
    }

    private <R extends PublishedRecord & Guarded, I> Response revert(Records<R, I> of, String id, long seq) {
        R record = pages.toChange(of, id, Action.EDIT);
        of.write(record, pages.past(of, record, seq));
        return pages.changed(record);
    }

    private <R extends PublishedRecord & Guarded> Response step(
            Records<R, ?> of, String id, Action right, Consumer<PublishedRecord> step) {
        R record = pages.toChange(of, id, right);
        step.accept(record);
        return pages.changed(record);
    }

    /**
     * What an editor wants back.
     *
     * @param seq number of the change in the record's history whose 'before' is restored
     */
    @Schema(name = "Reversion", example = "{\"seq\": 1204}")
    public record Reversion(@NotNull @Min(1) Long seq) {}
}
