package org.passerelle.mission;

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
import org.passerelle.project.PartLookup;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.web.Answers;

/** One mission of a project; who may read or edit the project may read or edit it. */
@Path("/api/v1/missions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class MissionResource {
    private final MissionReads reads;
    private final MissionWriting writing;
    private final PartLookup parts;
    private final Answers answers;
    private final MergePatch mergePatch;

    MissionResource(
            MissionReads reads, MissionWriting writing, PartLookup parts, Answers answers, MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.parts = parts;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getMission", summary = "One mission")
    @APIResponseSchema(MissionView.class)
    public Response get(@PathParam("id") String id) {
        Mission mission = parts.find(Mission.class, id);
        return answers.record(reads.one(mission.id(), answers.language()), mission.version());
    }

    @PUT
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceMission", summary = "Replace a mission")
    @APIResponseSchema(MissionView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull MissionInput input) {
        return edit(id, mission -> input);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "patchMission", summary = "Change some fields of a mission (JSON Merge Patch)")
    @APIResponseSchema(MissionView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, mission -> mergePatch.apply(patch, mission.input(), MissionInput.class));
    }

    @DELETE
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "deleteMission", summary = "Remove a mission; the history keeps it")
    @APIResponse(responseCode = "204", description = "It is gone from the project")
    public Response remove(@PathParam("id") String id) {
        writing.remove(parts.toChange(Mission.class, id, Action.EDIT));
        return Response.noContent().build();
    }

    private Response edit(String id, Function<Mission, MissionInput> wanted) {
        Mission mission = parts.toChange(Mission.class, id, Action.EDIT);
        writing.change(mission, wanted.apply(mission));
        return answers.changed(reads.one(mission.id(), answers.language()), mission.version());
    }
}
