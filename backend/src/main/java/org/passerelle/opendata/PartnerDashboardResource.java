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
import org.passerelle.partner.Partner;
import org.passerelle.partner.ReadablePartners;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Formats;

/** The projects of a partner in figures. */
@Path("/api/v1/partners/{id}/dashboard")
@Tag(name = "Partners")
public class PartnerDashboardResource {
    private final Dashboards dashboards;
    private final ReadablePartners partners;
    private final Exports exports;
    private final Answers answers;

    PartnerDashboardResource(Dashboards dashboards, ReadablePartners partners, Exports exports, Answers answers) {
        this.dashboards = dashboards;
        this.partners = partners;
        this.exports = exports;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPartnerDashboard",
            summary = "What a partner does in figures: projects, money, indicators, agreements, what is due",
            description =
                    "Each number is the total of a list with the same filters: projects, funding lines, indicators, due "
                            + "values, agreements. What the caller may not read is not counted. As CSV or XLSX: the "
                            + "rows of the funding chart, a year and a side of each project.")
    @APIResponseSchema(DashboardView.class)
    public Response get(@PathParam("id") String id, @BeanParam DashboardFilter filter) {
        return of(id, own -> answers.content(dashboards.ofPartner(own, filter)));
    }

    @GET
    @PermitAll
    @Produces(Formats.CSV)
    @Operation(hidden = true)
    public Response csv(@PathParam("id") String id, @BeanParam DashboardFilter filter) {
        return of(id, own -> exports.csv(dashboards.rows(filter.ofPartner(own))));
    }

    @GET
    @PermitAll
    @Produces(Formats.XLSX)
    @Operation(hidden = true)
    public Response xlsx(@PathParam("id") String id, @BeanParam DashboardFilter filter) {
        return of(id, own -> exports.xlsx(dashboards.rows(filter.ofPartner(own))));
    }

    private Response of(String id, Function<UUID, Response> answer) {
        Partner partner = partners.require(id);
        return partner.mergedInto() == null
                ? answer.apply(partner.id())
                : answers.moved("/api/v1/partners/" + partner.mergedInto() + "/dashboard");
    }
}
