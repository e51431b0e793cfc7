package org.passerelle.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectLookup;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.web.Answers;

/** What somebody gets who takes a project over. */
@Path("/api/v1/projects/{id}/hand-over")
@Tag(name = "Projects")
public class HandOverResource {
    private final ProjectLookup projects;
    private final HandOvers handOvers;
    private final Answers answers;

    HandOverResource(ProjectLookup projects, HandOvers handOvers, Answers answers) {
        this.projects = projects;
        this.handOvers = handOvers;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Produces("application/zip")
    @Operation(
            operationId = "getHandOver",
            summary = "All that a newcomer to a project needs, as one archive",
            description =
                    "For the partners of the project: a page to begin with (agreement, contacts by function, what happened, what is due), the sheets of the project and its agreement as PDF, the project as JSON, and its documents, those that only partners may read included.")
    public Response handOver(@PathParam("id") String id) {
        Project project = projects.require(id, Action.CONFIRM);
        HandOvers.Archive archive = handOvers.of(project);
        StreamingOutput body = archive::write;
        return Response.ok(body, "application/zip")
                .header(HttpHeaders.CONTENT_LANGUAGE, answers.language())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + project.slug() + "-" + answers.language() + ".zip\"")
                .build();
    }
}
