package org.passerelle.results;

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

/** The figures of all indicators, one a row. */
@Path("/api/v1/indicator-values")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class FiguresResource {
    private final FigureReads reads;
    private final Answers answers;

    FiguresResource(FigureReads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listIndicatorValues",
            summary = "The figures of the indicators of published projects, by period and category",
            description =
                    "A row for the value of each period, and one for each category it is told apart by. The filters are those "
                            + "of the indicators.")
    @APIResponseSchema(FigureView.Page.class)
    public Response list(
            @BeanParam IndicatorFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        return answers.page(page, reads.list(filter, page, answers.language()), reads.count(filter), uri);
    }
}
