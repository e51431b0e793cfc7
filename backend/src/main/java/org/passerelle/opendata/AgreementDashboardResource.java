package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.agreement.AgreementLookup;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Formats;

/** The projects under an agreement, a programme or a network, in figures. */
@Path("/api/v1/agreements/{id}/dashboard")
@Tag(name = "Agreements")
public class AgreementDashboardResource {
    private final Dashboards dashboards;
    private final AgreementLookup agreements;
    private final Exports exports;
    private final Answers answers;

    AgreementDashboardResource(Dashboards dashboards, AgreementLookup agreements, Exports exports, Answers answers) {
        this.dashboards = dashboards;
        this.agreements = agreements;
        this.exports = exports;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getAgreementDashboard",
            summary = "The projects under an agreement or a network in figures: money, indicators, what is due",
            description =
                    "Each number is the total of a list with the same filters: projects, funding lines, indicators, due "
                            + "values, agreements. What the caller may not read is not counted. As CSV or XLSX: the "
                            + "rows of the funding chart, a year and a side of each project.")
    @APIResponseSchema(DashboardView.class)
    public Response get(@PathParam("id") String id, @BeanParam DashboardFilter filter) {
        return of(id, own -> answers.content(dashboards.ofAgreement(own, filter)));
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@PathParam("id") String id, @BeanParam DashboardFilter filter) {
        return of(id, own -> exports.csv(dashboards.rows(filter.ofAgreement(own))));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@PathParam("id") String id, @BeanParam DashboardFilter filter) {
        return of(id, own -> exports.xlsx(dashboards.rows(filter.ofAgreement(own))));
    }

    private Response of(String id, Function<UUID, Response> answer) {
        AgreementLookup.Found found = agreements.find(id);
        return found.moved()
                ? answers.moved("/api/v1/agreements/" + found.agreement().slug() + "/dashboard")
                : answer.apply(found.agreement().id());
    }
}
