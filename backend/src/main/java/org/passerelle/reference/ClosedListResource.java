package org.passerelle.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.shared.web.Answers;

/** The closed lists of the code, each with an address of its own so that the contract names it. */
@Path("/api/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference lists")
public class ClosedListResource {
    private final ReferenceReads reads;
    private final Answers answers;

    ClosedListResource(ReferenceReads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @Path("reference-lists")
    @Operation(operationId = "listReferenceLists", summary = "The closed lists themselves, whose codes are their names")
    @APIResponseSchema(ListView.Entries.class)
    public Response referenceLists() {
        return list("reference-lists");
    }

    @GET
    @Path("partner-types")
    @Operation(operationId = "listPartnerTypes", summary = "Kinds of organisations")
    @APIResponseSchema(ListView.Entries.class)
    public Response partnerTypes() {
        return list("partner-types");
    }

    @GET
    @Path("contact-kinds")
    @Operation(operationId = "listContactKinds", summary = "Kinds of public functions of an organisation")
    @APIResponseSchema(ListView.Entries.class)
    public Response contactKinds() {
        return list("contact-kinds");
    }

    @GET
    @Path("publications")
    @Operation(
            operationId = "listPublications",
            summary = "Where a record can stand between its authors and the public")
    @APIResponseSchema(ListView.Entries.class)
    public Response publications() {
        return list("publications");
    }

    @GET
    @Path("member-roles")
    @Operation(operationId = "listMemberRoles", summary = "What a person can be in a partner or on the platform")
    @APIResponseSchema(ListView.Entries.class)
    public Response memberRoles() {
        return list("member-roles");
    }

    @GET
    @Path("date-precisions")
    @Operation(operationId = "listDatePrecisions", summary = "How precisely a date can be known")
    @APIResponseSchema(ListView.Entries.class)
    public Response datePrecisions() {
        return list("date-precisions");
    }

    @GET
    @Path("agreement-kinds")
    @Operation(operationId = "listAgreementKinds", summary = "Kinds of agreements")
    @APIResponseSchema(ListView.Entries.class)
    public Response agreementKinds() {
        return list("agreement-kinds");
    }

    @GET
    @Path("agreement-validities")
    @Operation(operationId = "listAgreementValidities", summary = "Whether an agreement is in force")
    @APIResponseSchema(ListView.Entries.class)
    public Response agreementValidities() {
        return list("agreement-validities");
    }

    @GET
    @Path("party-roles")
    @Operation(operationId = "listPartyRoles", summary = "Roles of the parties to an agreement")
    @APIResponseSchema(ListView.Entries.class)
    public Response partyRoles() {
        return list("party-roles");
    }

    @GET
    @Path("successions")
    @Operation(operationId = "listSuccessions", summary = "How an agreement follows another")
    @APIResponseSchema(ListView.Entries.class)
    public Response successions() {
        return list("successions");
    }

    @GET
    @Path("objective-levels")
    @Operation(operationId = "listObjectiveLevels", summary = "Levels of an agreement's objectives")
    @APIResponseSchema(ListView.Entries.class)
    public Response objectiveLevels() {
        return list("objective-levels");
    }

    @GET
    @Path("activity-states")
    @Operation(operationId = "listActivityStates", summary = "States of an agreement's activities")
    @APIResponseSchema(ListView.Entries.class)
    public Response activityStates() {
        return list("activity-states");
    }

    @GET
    @Path("document-categories")
    @Operation(operationId = "listDocumentCategories", summary = "What a document or a picture is about")
    @APIResponseSchema(ListView.Entries.class)
    public Response documentCategories() {
        return list("document-categories");
    }

    @GET
    @Path("event-kinds")
    @Operation(operationId = "listEventKinds", summary = "Kinds of events and news")
    @APIResponseSchema(ListView.Entries.class)
    public Response eventKinds() {
        return list("event-kinds");
    }

    @GET
    @Path("project-statuses")
    @Operation(operationId = "listProjectStatuses", summary = "Where a project stands")
    @APIResponseSchema(ListView.Entries.class)
    public Response projectStatuses() {
        return list("project-statuses");
    }

    @GET
    @Path("project-forms")
    @Operation(operationId = "listProjectForms", summary = "Forms of projects")
    @APIResponseSchema(ListView.Entries.class)
    public Response projectForms() {
        return list("project-forms");
    }

    @GET
    @Path("partner-roles")
    @Operation(operationId = "listPartnerRoles", summary = "Roles of the partners in a project")
    @APIResponseSchema(ListView.Entries.class)
    public Response partnerRoles() {
        return list("partner-roles");
    }

    @GET
    @Path("publics")
    @Operation(operationId = "listPublics", summary = "Publics a project is for")
    @APIResponseSchema(ListView.Entries.class)
    public Response publics() {
        return list("publics");
    }

    @GET
    @Path("volunteer-schemes")
    @Operation(operationId = "listVolunteerSchemes", summary = "Schemes under which volunteers are posted")
    @APIResponseSchema(ListView.Entries.class)
    public Response volunteerSchemes() {
        return list("volunteer-schemes");
    }

    @GET
    @Path("sides")
    @Operation(operationId = "listSides", summary = "The two shores of a cooperation")
    @APIResponseSchema(ListView.Entries.class)
    public Response sides() {
        return list("sides");
    }

    @GET
    @Path("funding-kinds")
    @Operation(operationId = "listFundingKinds", summary = "Kinds of funding")
    @APIResponseSchema(ListView.Entries.class)
    public Response fundingKinds() {
        return list("funding-kinds");
    }

    @GET
    @Path("funding-states")
    @Operation(operationId = "listFundingStates", summary = "States of a funding line")
    @APIResponseSchema(ListView.Entries.class)
    public Response fundingStates() {
        return list("funding-states");
    }

    @GET
    @Path("levy-schemes")
    @Operation(operationId = "listLevySchemes", summary = "One-percent levies")
    @APIResponseSchema(ListView.Entries.class)
    public Response levySchemes() {
        return list("levy-schemes");
    }

    @GET
    @Path("result-kinds")
    @Operation(operationId = "listResultKinds", summary = "Kinds of results in the chain")
    @APIResponseSchema(ListView.Entries.class)
    public Response resultKinds() {
        return list("result-kinds");
    }

    @GET
    @Path("indicator-measures")
    @Operation(operationId = "listIndicatorMeasures", summary = "How an indicator is measured")
    @APIResponseSchema(ListView.Entries.class)
    public Response indicatorMeasures() {
        return list("indicator-measures");
    }

    @GET
    @Path("indicator-directions")
    @Operation(operationId = "listIndicatorDirections", summary = "Which way an indicator should go")
    @APIResponseSchema(ListView.Entries.class)
    public Response indicatorDirections() {
        return list("indicator-directions");
    }

    @GET
    @Path("accumulations")
    @Operation(operationId = "listAccumulations", summary = "How the values of an indicator become one total")
    @APIResponseSchema(ListView.Entries.class)
    public Response accumulations() {
        return list("accumulations");
    }

    @GET
    @Path("dimension-kinds")
    @Operation(operationId = "listDimensionKinds", summary = "By what the values of an indicator are told apart")
    @APIResponseSchema(ListView.Entries.class)
    public Response dimensionKinds() {
        return list("dimension-kinds");
    }

    @GET
    @Path("stance-states")
    @Operation(
            operationId = "listStanceStates",
            summary = "Whether partners agree on a definition, a target or a value")
    @APIResponseSchema(ListView.Entries.class)
    public Response stanceStates() {
        return list("stance-states");
    }

    @GET
    @Path("due-states")
    @Operation(operationId = "listDueStates", summary = "Whether the value of a planned period is there, due or late")
    @APIResponseSchema(ListView.Entries.class)
    public Response dueStates() {
        return list("due-states");
    }

    @GET
    @Path("aggregations")
    @Operation(
            operationId = "listAggregations",
            summary = "How the values of several projects become one, for a common indicator")
    @APIResponseSchema(ListView.Entries.class)
    public Response aggregations() {
        return list("aggregations");
    }

    @GET
    @Path("pillars")
    @Operation(operationId = "listPillars", summary = "Pillars of sustainable development an indicator belongs to")
    @APIResponseSchema(ListView.Entries.class)
    public Response pillars() {
        return list("pillars");
    }

    private Response list(String name) {
        return answers.content(reads.terms(name, answers.language()));
    }
}
