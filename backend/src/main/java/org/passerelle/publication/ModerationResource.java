package org.passerelle.publication;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.security.Roles;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.web.Answers;

/** The moderators' desk. */
@Path("/api/v1/moderation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
public class ModerationResource {
    private final ModerationReads reads;
    private final Differences differences;
    private final RecordPages pages;
    private final List<Records<?, ?>> types;
    private final Answers answers;

    ModerationResource(
            ModerationReads reads,
            Differences differences,
            RecordPages pages,
            @All List<Records<?, ?>> types,
            Answers answers) {
        this.reads = reads;
        this.differences = differences;
        this.pages = pages;
        this.types = types;
        this.answers = answers;
    }

    @GET
    @Path("queue")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Operation(operationId = "listQueue", summary = "Records of all types that wait for a moderator, oldest first")
    @APIResponseSchema(ModerationView.Queue.class)
    public Response queue(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, UriInfo uri) {
        Page page = Page.of(limit, cursor);
        return answers.page(page, reads.queue(page, answers.language()), reads.queueLength(), uri);
    }

    @GET
    @Path("queue/{type}/{id}/difference")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Operation(
            operationId = "getDifference",
            summary = "What changed in a record since a moderator last decided on it; all of it where nobody did")
    @APIResponseSchema(ModerationView.Difference.class)
    public Response difference(
            @Parameter(description = "partners, agreements, projects or events", example = "projects")
                    @PathParam("type")
                    String type,
            @PathParam("id") String id) {
        Records<?, ?> records = types.stream()
                .filter(t -> t.type().path().equals(type))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return answers.content(differences.of(pages.toRead(records, id), answers.language()));
    }

    @GET
    @Path("doubles")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Operation(
            operationId = "listDoubles",
            summary = "Pairs of partners that may be the same: one identifier, or like names in one country")
    @APIResponseSchema(ModerationView.Pairs.class)
    public Response doubles(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, UriInfo uri) {
        Page page = Page.of(limit, cursor);
        return answers.page(page, reads.doubles(page, answers.language()), reads.doubleCount(), uri);
    }

    @GET
    @Path("organizations")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Operation(
            operationId = "listOrganizations",
            summary = "Partners that have an organisation in Keycloak, where their people are given accounts")
    @APIResponseSchema(ModerationView.Organizations.class)
    public Response organizations(
            @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, UriInfo uri) {
        Page page = Page.of(limit, cursor);
        return answers.page(page, reads.organizations(page, answers.language()), reads.organizationCount(), uri);
    }
}
