package org.passerelle.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.history.Life;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** Conventions, twinnings and networks. */
@Path("/api/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementResource {
    private final AgreementReads reads;
    private final AgreementWriting writing;
    private final Life life;
    private final AgreementLookup lookup;
    private final Access access;
    private final Answers answers;
    private final MergePatch mergePatch;

    AgreementResource(
            AgreementReads reads,
            AgreementWriting writing,
            Life life,
            AgreementLookup lookup,
            Access access,
            Answers answers,
            MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.life = life;
        this.lookup = lookup;
        this.access = access;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAgreements", summary = "List, filter and search agreements")
    @APIResponseSchema(AgreementView.Page.class)
    public Response list(
            @BeanParam AgreementFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        var readable = access.readable("a", AgreementReads.INVOLVED);
        var rows = reads.list(filter, readable, page, answers.language());
        return answers.page(page, rows, reads.count(filter, readable), uri);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getAgreement",
            summary = "One agreement, by id or slug",
            description = "With its parties, the chain of renewals and amendments, and what is published under it.")
    @APIResponseSchema(AgreementView.class)
    public Response get(@PathParam("id") String id) {
        AgreementLookup.Found found = lookup.find(id);
        if (found.moved()) {
            return answers.moved("/api/v1/agreements/" + found.agreement().slug());
        }
        return answers.record(view(found.agreement()), found.agreement().version());
    }

    @GET
    @Path("{id}/input")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Operation(
            operationId = "getAgreementInput",
            summary = "An agreement as it can be written: what PUT takes and PATCH changes")
    @APIResponseSchema(AgreementInput.class)
    public Response input(@PathParam("id") String id) {
        Agreement agreement = lookup.require(id, Action.EDIT);
        return answers.input(agreement);
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createAgreement", summary = "Begin an agreement, as a draft")
    @APIResponseSchema(value = AgreementView.class, responseCode = "201")
    public Response create(@Valid @NotNull AgreementInput input) {
        Agreement agreement = writing.create(input, access.requireActingPartner());
        return answers.created("/api/v1/agreements/" + agreement.id(), view(agreement), agreement.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceAgreement", summary = "Replace what is written about an agreement")
    @APIResponseSchema(AgreementView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull AgreementInput input) {
        return edit(id, agreement -> input);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "patchAgreement", summary = "Change some fields of an agreement (JSON Merge Patch)")
    @APIResponseSchema(AgreementView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, agreement -> mergePatch.apply(patch, agreement.input(), AgreementInput.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "deleteAgreement",
            summary = "Withdraw an agreement",
            description = "It is hidden and kept, with its history. Its editors withdraw what was never public, "
                    + "moderators whatever is.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") String id) {
        Agreement agreement = lookup.hold(id);
        access.require(Action.WITHDRAW, agreement);
        answers.expectVersion(agreement.version(), agreement::input);
        life.withdraw(agreement, null);
        return Response.noContent().build();
    }

    private Response edit(String id, Function<Agreement, AgreementInput> wanted) {
        Agreement agreement = lookup.hold(id);
        access.require(Action.EDIT, agreement);
        answers.expectVersion(agreement.version(), agreement::input);
        writing.change(agreement, wanted.apply(agreement));
        return answers.changed(view(agreement), agreement.version());
    }

    private String view(Agreement agreement) {
        return reads.one(
                agreement.id(),
                answers.language(),
                lookup.privy(agreement),
                access.readable("n", AgreementReads.INVOLVED));
    }
}
