package org.passerelle.funding;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectLookup;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.web.Answers;

/** What a project means to bring together. */
@Path("/api/v1/projects/{id}/funding-plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
public class FundingPlanResource {
    private final FundingPlanReads reads;
    private final FundingPlanWriting writing;
    private final ProjectLookup projects;
    private final Answers answers;
    private final MergePatch mergePatch;

    FundingPlanResource(
            FundingPlanReads reads,
            FundingPlanWriting writing,
            ProjectLookup projects,
            Answers answers,
            MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.projects = projects;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getFundingPlan",
            summary = "What a project means to bring together, by year, side and kind",
            description = "A plan that nobody has written yet has version 0 and no amounts.")
    @APIResponseSchema(FundingPlanView.class)
    public Response get(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        if (found.moved()) {
            return answers.moved("/api/v1/projects/" + found.project().slug() + "/funding-plan");
        }
        FundingPlan plan =
                FundingPlan.<FundingPlan>find("project", found.project()).firstResult();
        return answers.record(reads.plan(found.project().id()), FundingPlan.versionOf(plan));
    }

    @PUT
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(operationId = "replaceFundingPlan", summary = "Write the funding plan of a project, or replace it")
    @APIResponseSchema(FundingPlanView.class)
    public Response replace(@PathParam("id") String id, @Valid @NotNull FundingPlanInput input) {
        return edit(id, plan -> input);
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "patchFundingPlan",
            summary = "Change some fields of the funding plan of a project (JSON Merge Patch)")
    @APIResponseSchema(FundingPlanView.class)
    public Response patch(@PathParam("id") String id, JsonNode patch) {
        return edit(id, plan -> mergePatch.apply(patch, plan, FundingPlanInput.class));
    }

    private Response edit(String id, UnaryOperator<FundingPlanInput> wanted) {
        Project project = projects.require(id, Action.EDIT);
        FundingPlan plan = writing.hold(project);
        FundingPlanInput now = plan == null ? FundingPlanInput.NONE : plan.input();
        answers.expectVersion(FundingPlan.versionOf(plan), () -> now);
        FundingPlan written = writing.write(project, plan, wanted.apply(now));
        return answers.changed(reads.plan(project.id()), FundingPlan.versionOf(written));
    }
}
