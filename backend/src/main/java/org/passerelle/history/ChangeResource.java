package org.passerelle.history;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Links;

/** The feed that third parties follow to keep a copy. */
@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes")
public class ChangeResource {
    private final ChangeFeed feed;
    private final Answers answers;
    private final Links links;

    ChangeResource(ChangeFeed feed, Answers answers, Links links) {
        this.feed = feed;
        this.answers = answers;
        this.links = links;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listChanges",
            summary = "What was published, changed, withdrawn or merged, in order and without gaps",
            description =
                    "Follow 'next' to the end, keep it, and come back to it: nothing is missed and nothing comes twice. "
                            + "A record that is withdrawn or merged appears with that action; delete your copy, or follow mergedInto.")
    @APIResponseSchema(ChangeView.Feed.class)
    public Response list(
            @Parameter(
                            description = "Number of the last change you know; without it, from the beginning",
                            example = "1204")
                    @QueryParam("since")
                    String since,
            @QueryParam("limit") Integer limit,
            UriInfo uri) {
        Page page = Page.of(limit, null);
        Long known = number(since);
        List<ChangeFeed.Entry> entries = feed.after(known, page.limit() + 1, links.of("/api/v1/", uri));
        boolean more = entries.size() > page.limit();
        List<ChangeFeed.Entry> shown = more ? entries.subList(0, page.limit()) : entries;
        var next = links.here(uri);
        if (!shown.isEmpty()) {
            next.replaceQueryParam("since", shown.get(shown.size() - 1).seq());
        }
        String items = shown.stream().map(ChangeFeed.Entry::json).collect(Collectors.joining(","));
        return answers.content("{\"items\":[" + items + "],\"next\":\"" + next.build() + "\",\"more\":" + more + "}");
    }

    private static Long number(String since) {
        if (since == null) {
            return null;
        }
        if (!since.matches("[0-9]{1,18}")) {
            throw ProblemException.badParameter("since", "malformed");
        }
        return Long.valueOf(since);
    }
}
