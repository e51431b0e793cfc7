package org.passerelle.results;

import io.quarkus.security.Authenticated;
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

/** What is entered, due and late in the projects the caller's partners take part in; moderators see those of all. */
@Path("/api/v1/due-values")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class DueValuesResource {
    private final DueReads reads;
    private final Answers answers;

    DueValuesResource(DueReads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listDueValues",
            summary = "The planned periods of one's projects, and whether their values are there",
            description =
                    "A period is planned when it stands under its indicator. It is due once it has ended, and late from "
                            + "'lateFrom' on; that nobody has data, with the reason, counts as entered.")
    @APIResponseSchema(DueValueView.Page.class)
    public Response list(
            @BeanParam DueFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Page page = Page.of(limit, cursor);
        return answers.page(page, reads.list(filter, page, answers.language()), reads.count(filter), uri);
    }

    @GET
    @Path("board")
    @Operation(
            operationId = "getDueBoard",
            summary = "How many values are entered, to come, due and late, by partner and year")
    @APIResponseSchema(DueValueView.Board.class)
    public Response board(@BeanParam DueFilter filter) {
        return answers.content(reads.board(filter, answers.language()));
    }
}
