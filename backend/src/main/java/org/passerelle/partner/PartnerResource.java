package org.passerelle.partner;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.history.Life;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** The directory of organisations. */
@Path("/api/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerResource {
    private final PartnerReads reads;
    private final PartnerWriting writing;
    private final Life life;
    private final Slugs slugs;
    private final Access access;
    private final Answers answers;
    private final MergePatch mergePatch;

    PartnerResource(
            PartnerReads reads,
            PartnerWriting writing,
            Life life,
            Slugs slugs,
            Access access,
            Answers answers,
            MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.life = life;
        this.slugs = slugs;
        this.access = access;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPartners", summary = "List and search partners")
    @APIResponseSchema(PartnerView.Page.class)
    public Response list(
            @BeanParam PartnerFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        var readable = access.readable("p", PartnerReads.INVOLVED);
        var rows = reads.list(filter, readable, page, answers.language());
        return answers.page(page, rows, reads.count(filter, readable), uri);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getPartner", summary = "One partner, by id or slug")
    @APIResponseSchema(PartnerView.class)
    public Response get(@PathParam("id") String id) {
        Slugs.Address address = slugs.resolve(RecordType.PARTNER, id).orElseThrow(ProblemException::notFound);
        Partner partner = readable(address.id());
        var merged = reads.mergedSlug(partner.id());
        if (merged.isPresent() || address.former()) {
            return answers.moved("/api/v1/partners/" + merged.orElse(partner.slug()));
        }
        return answers.record(view(partner), partner.version());
    }

    @GET
    @Path("{id}/input")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Operation(
            operationId = "getPartnerInput",
            summary = "A partner as it can be written: what PUT takes and PATCH changes")
    @APIResponseSchema(PartnerInput.class)
    public Response input(@PathParam("id") String id) {
        Partner partner = require(id, Action.EDIT);
        return answers.input(partner);
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createPartner",
            summary = "Register an organisation",
            description =
                    "Where it may already be in the directory the answer is 409 possible-double with the candidates; "
                            + "send it again with confirmedNew=true where it is another one.")
    @APIResponseSchema(value = PartnerView.class, responseCode = "201")
    public Response create(
            @Valid @NotNull PartnerInput input,
            @Parameter(description = "The writer has seen the candidates and says it is another organisation")
                    @QueryParam("confirmedNew")
                    Boolean confirmedNew) {
        UUID actingPartner = access.requireActingPartner();
        List<PartnerReads.Double> doubles = Boolean.TRUE.equals(confirmedNew)
                ? List.of()
                : reads.possibleDoubles(input, access.readable("p", PartnerReads.INVOLVED));
        if (!doubles.isEmpty()) {
            throw new ProblemException(
                    ProblemType.POSSIBLE_DOUBLE,
                    List.of(),
                    Map.of("candidates", doubles),
                    List.of(doubles.get(0).name()));
        }
        Partner partner = writing.create(input, actingPartner);
        return answers.created("/api/v1/partners/" + partner.id(), view(partner), partner.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replacePartner", summary = "Replace what is written about a partner")
    @APIResponseSchema(PartnerView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull PartnerInput input) {
        return edit(id, partner -> input);
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "patchPartner", summary = "Change some fields of a partner (JSON Merge Patch)")
    @APIResponseSchema(PartnerView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, partner -> mergePatch.apply(patch, partner.input(), PartnerInput.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "deletePartner",
            summary = "Withdraw a partner",
            description = "It is hidden and kept, with its history. Its editors withdraw what was never public, "
                    + "moderators whatever is.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") String id) {
        Partner partner = require(id, Action.WITHDRAW);
        answers.expectVersion(partner.version(), partner::input);
        partner.requireOwnLife();
        life.withdraw(partner, null);
        return Response.noContent().build();
    }

    private Response edit(String id, Function<Partner, PartnerInput> wanted) {
        Partner partner = require(id, Action.EDIT);
        answers.expectVersion(partner.version(), partner::input);
        writing.change(partner, wanted.apply(partner));
        return answers.changed(view(partner), partner.version());
    }

    private Partner require(String id, Action action) {
        Partner partner = slugs.resolve(RecordType.PARTNER, id)
                .map(a -> readable(a.id()))
                .orElseThrow(ProblemException::notFound);
        access.require(action, partner);
        return partner;
    }

    private Partner readable(UUID id) {
        Partner partner = Partner.findById(id);
        if (partner == null || !access.decide(Action.READ, partner).allowed()) {
            throw ProblemException.notFound();
        }
        return partner;
    }

    private String view(Partner partner) {
        return reads.one(
                partner.id(),
                answers.language(),
                access.decide(Action.EDIT, partner).allowed() || access.caller().moderates());
    }
}
