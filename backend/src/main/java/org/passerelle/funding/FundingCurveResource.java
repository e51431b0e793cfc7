package org.passerelle.funding;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.ProjectLookup;
import org.passerelle.shared.web.Answers;

/** What the lines of a project say against its plan. */
@Path("/api/v1/projects/{id}/funding-curve")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funding")
public class FundingCurveResource {
    private final FundingPlanReads reads;
    private final ProjectLookup projects;
    private final Answers answers;

    FundingCurveResource(FundingPlanReads reads, ProjectLookup projects, Answers answers) {
        this.reads = reads;
        this.projects = projects;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getFundingCurve",
            summary = "Plan and lines of a project by year and side: shares, what is missing, the largest funder",
            description =
                    "Each currency by itself. 'secured' is what is promised, received or spent; shares and the largest funder "
                            + "count that alone, and the shares of a year add up to 100. 'missing' is what is planned for a "
                            + "year, a side and a kind and not secured; nothing else makes up for it. What has no line, or no "
                            + "plan, is absent and not zero. One-percent levies are inside the amounts.")
    @APIResponseSchema(FundingCurveView.class)
    public Response get(@PathParam("id") String id) {
        ProjectLookup.Found found = projects.find(id);
        return found.moved()
                ? answers.moved("/api/v1/projects/" + found.project().slug() + "/funding-curve")
                : answers.content(reads.curve(found.project().id(), answers.language()));
    }
}
