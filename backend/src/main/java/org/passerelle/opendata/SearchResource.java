package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.web.Answers;

/** One search over everything that is open to all. */
@Path("/api/v1/search")
@Tag(name = "Open data")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    private final SearchReads reads;
    private final Answers answers;

    SearchResource(SearchReads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "search",
            summary = "Find partners, agreements, projects, events, lessons and progress reports together",
            description =
                    "The best first; the last word may be a beginning, accents and case do not matter, an identifier "
                            + "is found exactly. Where nothing holds the words, names written nearly so are given and 'approximate' "
                            + "is true. Only what is open to all is found and counted; 'kinds' counts what was found of each kind, whichever are shown.")
    @APIResponseSchema(SearchView.class)
    public Response search(
            @Parameter(description = "Words, a name or an identifier", example = "dembela", required = true)
                    @QueryParam("q")
                    String q,
            @Parameter(
                            description = "The kind of record, as 'kinds' names it; repeated for several",
                            example = "lesson")
                    @QueryParam("type")
                    List<String> types,
            @QueryParam("limit") Integer limit) {
        if (q == null || q.isBlank()) {
            throw ProblemException.badParameter("q", "required");
        }
        return answers.content(
                reads.search(q, kinds(types), Page.of(limit, null).limit(), answers.language()));
    }

    private static Set<SearchKind> kinds(List<String> types) {
        return (types == null ? List.<String>of() : types)
                .stream()
                        .map(type -> SearchKind.of(type)
                                .orElseThrow(() -> ProblemException.badParameter("type", "unknown-code")))
                        .collect(Collectors.toSet());
    }
}
