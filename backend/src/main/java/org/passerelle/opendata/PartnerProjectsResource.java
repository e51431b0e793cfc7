package org.passerelle.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.partner.Partner;
import org.passerelle.partner.ReadablePartners;
import org.passerelle.project.ProjectFilter;
import org.passerelle.project.ProjectReads;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.web.Answers;

/** What a partner takes part in. */
@Path("/api/v1/partners/{id}/projects")
@Tag(name = "Partners")
@Produces(MediaType.APPLICATION_JSON)
public class PartnerProjectsResource {
    private static final String ITEM = "json_build_object('project', " + ProjectReads.ITEM + """
            , 'side', mine.side, 'roles', (select json_agg(term_json('partner-roles', r, ctx.lang)) from unnest(mine.roles) r))""";

    private final Database database;
    private final ReadablePartners partners;
    private final FilteredProjects projects;
    private final ProjectReads reads;
    private final Answers answers;

    PartnerProjectsResource(
            Database database,
            ReadablePartners partners,
            FilteredProjects projects,
            ProjectReads reads,
            Answers answers) {
        this.database = database;
        this.partners = partners;
        this.projects = projects;
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listProjectsOfPartner",
            summary = "The projects a partner takes part in, with its roles in each",
            description =
                    "With the filters of the list of projects. What it only pays for is under /partners/{id}/funding.")
    @APIResponseSchema(PartnerProjectsView.class)
    public Response list(
            @PathParam("id") String id,
            @BeanParam ProjectFilter filter,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            UriInfo uri) {
        Partner partner = partners.require(id);
        if (partner.mergedInto() != null) {
            return answers.moved("/api/v1/partners/" + partner.mergedInto() + "/projects");
        }
        Page page = Page.of(limit, cursor);
        Sql where = projects.where(filter)
                .and(Sql.of(
                        "exists (select 1 from project_partner own where own.project_id = j.id and own.partner_id = ?)",
                        partner.id()));
        return answers.page(page, page(where, partner.id(), filter.sort(), page), reads.count(where), uri);
    }

    private List<Page.Row> page(Sql where, UUID partner, Sort sort, Page page) {
        Sql sql = Sql.of(
                        "with ctx (lang, today) as (values (?::text, ?::date)) select " + ITEM + ", j.id, " + sort.key()
                                + " from ctx, project j join project_partner mine on mine.project_id = j.id and mine.partner_id = ? where",
                        answers.language(),
                        projects.today().toString(),
                        partner)
                .add(where);
        if (page.after() != null) {
            sort.after(sql, page.after());
        }
        return database.list(
                sql.add("order by " + sort.order() + " limit ?", page.limit() + 1),
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }
}
