package org.passerelle.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.partner.Partner;
import org.passerelle.security.Roles;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.text.Messages;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** Two records of one organisation become one. */
@Path("/api/v1/partner-merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
public class PartnerMergeResource {
    private final PartnerMerging merging;
    private final PartnerUnmerging unmerging;
    private final PartnerMerges merges;
    private final PartnerRecords partners;
    private final RecordPages pages;
    private final Answers answers;

    PartnerMergeResource(
            PartnerMerging merging,
            PartnerUnmerging unmerging,
            PartnerMerges merges,
            PartnerRecords partners,
            RecordPages pages,
            Answers answers) {
        this.merging = merging;
        this.unmerging = unmerging;
        this.merges = merges;
        this.partners = partners;
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Operation(operationId = "listPartnerMerges", summary = "Merges of partners, newest first")
    @APIResponseSchema(MergeView.Page.class)
    public Response list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor, UriInfo uri) {
        Page page = Page.of(limit, cursor);
        List<Page.Row> rows = merges.list(page, answers.language()).stream()
                .map(m -> new Page.Row(pages.json(m.view()), new Page.Key(m.at().toString(), m.id())))
                .toList();
        return answers.page(page, rows, merges.count(), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Operation(operationId = "getPartnerMerge", summary = "One merge of partners")
    @APIResponseSchema(MergeView.class)
    public Response get(@PathParam("id") String id) {
        return answers.content(pages.json(find(id).view()));
    }

    @POST
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Idempotent
    @Operation(
            operationId = "mergePartners",
            summary = "Merge a partner into another, or see what that would move",
            description = "Roles, parties, funding lines, events and identifiers go over; the old address answers 301. "
                    + "With preview=true nothing is changed, and the answer is 200 without an id.")
    @APIResponseSchema(value = MergeView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "What the merge would move; nothing is changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MergeView.class)))
    public Response merge(@Valid @NotNull MergeView.Input input) {
        // Always in the same order, so that two merges of the same pair wait for one another instead of dying together.
        boolean keptFirst = input.keptId().compareTo(input.mergedId()) < 0;
        Partner first = partners.hold(keptFirst ? input.keptId() : input.mergedId());
        Partner second = partners.hold(keptFirst ? input.mergedId() : input.keptId());
        Partner kept = keptFirst ? first : second;
        Partner merged = keptFirst ? second : first;
        if (input.preview()) {
            return answers.content(pages.json(preview(kept, merged)));
        }
        Moved moved = merging.merge(kept, merged);
        UUID id = merges.keep(kept.id(), merged.id(), moved);
        MergeView done = merges.find(id, answers.language()).orElseThrow().view();
        return answers.created("/api/v1/partner-merges/" + id, pages.json(done), 0);
    }

    @POST
    @Path("{id}/undoing")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "undoPartnerMerge",
            summary = "Take a merge back: every reference returns to where it was",
            description =
                    "409 with the records that changed since, where one of them cannot be given back; nothing is changed then.")
    @APIResponseSchema(value = MergeView.class, responseCode = "200")
    public Response undo(@PathParam("id") String id) {
        PartnerMerges.Merge merge = find(id);
        if (!merges.markUndone(merge.id())) {
            throw new RuleBroken("", "already-undone");
        }
        unmerging.undo(
                partners.hold(merge.kept().id()), partners.hold(merge.merged().id()), merge.moved());
        return answers.content(pages.json(find(id).view()));
    }

    private PartnerMerges.Merge find(String id) {
        return Slugs.uuid(id)
                .flatMap(known -> merges.find(known, answers.language()))
                .orElseThrow(ProblemException::notFound);
    }

    private MergeView preview(Partner kept, Partner merged) {
        Messages words = Messages.in(answers.language());
        List<MergeView.Obstacle> obstacles = merging.obstacles(kept, merged).stream()
                .map(o -> new MergeView.Obstacle(o.code(), words.get("violation." + o.code())))
                .toList();
        return new MergeView(
                null,
                named(kept),
                named(merged),
                MergeView.Counts.of(merging.preview(kept, merged)),
                obstacles,
                null,
                null);
    }

    private RightsView.NamedPartner named(Partner partner) {
        return new RightsView.NamedPartner(
                partner.id(), partner.slug(), partner.names().in(answers.language()));
    }
}
