package org.passerelle.results;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** The values of one indicator, period by period. */
@Path("/api/v1/indicators/{id}/values")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class IndicatorValuesResource {
    private final ResultReads reads;
    private final ResultWriting writing;
    private final Access access;
    private final Answers answers;

    IndicatorValuesResource(ResultReads reads, ResultWriting writing, Access access, Answers answers) {
        this.reads = reads;
        this.writing = writing;
        this.access = access;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listValuesOfIndicator", summary = "The values of an indicator, the earliest period first")
    @APIResponseSchema(IndicatorView.Values.class)
    public Response list(@PathParam("id") String id) {
        return answers.content(reads.values(readable(id).id(), answers.language()));
    }

    @POST
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createIndicatorValue",
            summary = "Report a period of an indicator: target, actual value or account")
    @APIResponseSchema(value = IndicatorView.Value.class, responseCode = "201")
    public Response create(@PathParam("id") String id, @Valid @NotNull ValueInput input) {
        Indicator indicator = readable(id);
        access.require(Action.REPORT, indicator.project());
        UUID reporter = access.decide(Action.REPORT, indicator.project()).partner();
        IndicatorValue value = writing.create(indicator, input, reporter);
        return answers.created(
                "/api/v1/indicator-values/" + value.id(), reads.value(value.id(), answers.language()), value.version());
    }

    private Indicator readable(String id) {
        Indicator indicator =
                Slugs.uuid(id).map(uuid -> Indicator.<Indicator>findById(uuid)).orElseThrow(ProblemException::notFound);
        access.require(Action.READ, indicator.project());
        return indicator;
    }
}
