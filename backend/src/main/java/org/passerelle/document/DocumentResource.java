package org.passerelle.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.ExpectsVersion;

/** What is said about one document; who may read or edit its record may read or edit it. */
@Path("/api/v1/documents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class DocumentResource {
    private final DocumentLookup lookup;
    private final DocumentReads reads;
    private final DocumentWriting writing;
    private final Access access;
    private final Answers answers;
    private final MergePatch mergePatch;

    DocumentResource(
            DocumentLookup lookup,
            DocumentReads reads,
            DocumentWriting writing,
            Access access,
            Answers answers,
            MergePatch mergePatch) {
        this.lookup = lookup;
        this.reads = reads;
        this.writing = writing;
        this.access = access;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getDocument", summary = "What is said about a document or a picture")
    @APIResponseSchema(DocumentView.class)
    public Response get(@PathParam("id") String id) {
        Document document = lookup.find(id);
        return answers.record(view(document), document.version());
    }

    @PUT
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceDocument", summary = "Replace what is said about a document")
    @APIResponseSchema(DocumentView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull DocumentInput input) {
        return edit(id, document -> input);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "patchDocument",
            summary = "Change some of what is said about a document (JSON Merge Patch)")
    @APIResponseSchema(DocumentView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, document -> mergePatch.apply(patch, document.input(), DocumentInput.class));
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "deleteDocument",
            summary = "Withdraw a document",
            description = "Nobody can read it from then on; the file and the history stay, and it can be restored.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") String id) {
        Document document = lookup.hold(id);
        access.requireRemoval(document.owner());
        answers.expectVersion(document.version(), document::input);
        writing.withdraw(document);
        return Response.noContent().build();
    }

    @POST
    @Path("restoration")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @ExpectsVersion
    @Operation(operationId = "restoreDocument", summary = "Take the withdrawal of a document back")
    @APIResponseSchema(value = DocumentView.class, responseCode = "200")
    public Response restore(@PathParam("id") String id) {
        Document document = lookup.holdWithdrawn(id);
        access.requireRemoval(document.owner());
        answers.expectVersion(document.version(), document::input);
        writing.restore(document);
        return answers.changed(view(document), document.version());
    }

    private Response edit(String id, Function<Document, DocumentInput> wanted) {
        Document document = lookup.hold(id);
        access.require(Action.EDIT, document.owner());
        answers.expectVersion(document.version(), document::input);
        writing.change(document, wanted.apply(document));
        return answers.changed(view(document), document.version());
    }

    private String view(Document document) {
        return reads.one(document.id(), answers.language());
    }
}
