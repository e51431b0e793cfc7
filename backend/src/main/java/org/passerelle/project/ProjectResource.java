package org.passerelle.project;

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
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** The projects of the atlas. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ProjectResource {
    private final ProjectReads reads;
    private final ProjectWriting writing;
    private final OwnLead ownLead;
    private final Life life;
    private final ProjectLookup lookup;
    private final ProjectParts parts;
    private final Access access;
    private final Answers answers;
    private final MergePatch mergePatch;

    ProjectResource(
            ProjectReads reads,
            ProjectWriting writing,
            OwnLead ownLead,
            Life life,
            ProjectLookup lookup,
            ProjectParts parts,
            Access access,
            Answers answers,
            MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.ownLead = ownLead;
        this.life = life;
        this.lookup = lookup;
        this.parts = parts;
        this.access = access;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listProjects", summary = "List, filter and search projects")
    @APIResponseSchema(ProjectView.Page.class)
    public Response list(
            @BeanParam ProjectFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        reads.requireKnown(filter);
        var where = filter.where(access.readable("j", ProjectReads.INVOLVED), reads.today());
        return answers.page(page, reads.list(where, filter.sort(), page, answers.language()), reads.count(where), uri);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getProject",
            summary = "One project, by id or slug",
            description = "With include=funding,results the whole project in one call.")
    @APIResponseSchema(ProjectView.class)
    public Response get(
            @PathParam("id") String id,
            @Parameter(
                            description =
                                    "Parts to add, separated by commas: partners, agreements, documents (always there), funding, results",
                            example = "funding,results")
                    @QueryParam("include")
                    String include) {
        ProjectLookup.Found found = lookup.find(id);
        if (found.moved()) {
            return answers.moved("/api/v1/projects/" + found.project().slug());
        }
        return answers.record(
                parts.with(include, found.project().id(), answers.language(), view(found.project())),
                found.project().version());
    }

    @GET
    @Path("{id}/input")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Operation(
            operationId = "getProjectInput",
            summary = "A project as it can be written: what PUT takes and PATCH changes")
    @APIResponseSchema(ProjectInput.class)
    public Response input(@PathParam("id") String id) {
        Project project = lookup.require(id, Action.EDIT);
        return answers.input(project);
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createProject",
            summary = "Begin a project, as a draft",
            description = "The caller's partner must be among its leads; where no partner is named, it is the lead.")
    @APIResponseSchema(value = ProjectView.class, responseCode = "201")
    public Response create(@Valid @NotNull ProjectInput input) {
        UUID own = access.requireActingPartner();
        Project project = writing.create(ownLead.in(input, own), own);
        return answers.created("/api/v1/projects/" + project.id(), view(project), project.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "replaceProject",
            summary = "Replace what is written about a project",
            description = "Where no partner is named, those who lead it still do, and the others take part no longer.")
    @APIResponseSchema(ProjectView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull ProjectInput input) {
        return edit(id, project -> ownLead.in(input, project.input()));
    }

    @PATCH
    @Path("{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "patchProject", summary = "Change some fields of a project (JSON Merge Patch)")
    @APIResponseSchema(ProjectView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, project -> mergePatch.apply(patch, project.input(), ProjectInput.class));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "deleteProject",
            summary = "Withdraw a project",
            description = "It is hidden and kept, with its history. Its editors withdraw what was never public, "
                    + "moderators whatever is.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") String id) {
        Project project = lookup.require(id, Action.WITHDRAW);
        answers.expectVersion(project.version(), project::input);
        life.withdraw(project, null);
        return Response.noContent().build();
    }

    private Response edit(String id, Function<Project, ProjectInput> wanted) {
        Project project = lookup.require(id, Action.EDIT);
        answers.expectVersion(project.version(), project::input);
        writing.change(project, wanted.apply(project));
        return answers.changed(view(project), project.version());
    }

    private String view(Project project) {
        return reads.one(project.id(), answers.language(), lookup.privy(project));
    }
}
