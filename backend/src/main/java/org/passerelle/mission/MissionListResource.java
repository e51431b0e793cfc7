package org.passerelle.mission;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.web.Answers;

/** The missions of all published projects. */
@Path("/api/v1/missions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class MissionListResource {
    private final MissionReads reads;
    private final Answers answers;

    MissionListResource(MissionReads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listMissions", summary = "List the missions of published projects, each with its project")
    @APIResponseSchema(MissionView.Page.class)
    public Response list(
            @BeanParam MissionFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        return answers.page(page, reads.list(filter, page, answers.language()), reads.count(filter), uri);
    }
}
