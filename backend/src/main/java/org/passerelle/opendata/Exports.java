package org.passerelle.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.passerelle.project.ProjectReads;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.EntityTag;
import org.passerelle.shared.web.Formats;
import org.passerelle.shared.web.Links;
import org.passerelle.shared.web.PublicAddresses;

/**
 * Files of a whole filtered set. They are read in batches by key, each a statement of its own, so that neither a large set
 * nor a slow line holds memory or a connection.
 */
@RequestScoped
class Exports {
    static final int BATCH = 2000;

    /** Both licences, since readers outside France do not know the first. */
    static final String LICENCES =
            "<https://spdx.org/licenses/etalab-2.0.html>; rel=\"license\", <https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";

    private final Database database;
    private final PublicAddresses addresses;
    private final Answers answers;
    private final Clock clock;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Links links;
    private final long sheetRows;

    Exports(
            Database database,
            PublicAddresses addresses,
            Answers answers,
            Clock clock,
            HttpHeaders headers,
            UriInfo uri,
            Links links,
            @ConfigProperty(name = "passerelle.exports.sheet-rows") long sheetRows) {
        this.database = database;
        this.addresses = addresses;
        this.answers = answers;
        this.clock = clock;
        this.headers = headers;
        this.uri = uri;
        this.links = links;
        this.sheetRows = sheetRows;
    }

    /** The rows as CSV. */
    Response csv(Selection selection) {
        ExportTable table = selection.table();
        return file(table.name(), "csv", Formats.CSV + ";charset=UTF-8;header=present", () -> {
            ExportRows rows = rows(selection);
            return output -> CsvFile.write(output, table.header(), rows);
        });
    }

    /**
     * The rows as a workbook, with a second sheet that says what they are.
     *
     * @throws ProblemException where there are more rows than a sheet holds
     */
    Response xlsx(Selection selection) {
        ExportTable table = selection.table();
        return file(table.name(), "xlsx", Formats.XLSX, () -> {
            requireRoom(selection);
            ExportRows rows = rows(selection);
            AboutSheet about = new AboutSheet(
                    table,
                    answers.language(),
                    today(),
                    addresses.of(""),
                    links.here(uri).build().toString());
            return output -> XlsxFile.write(output, table, rows, about);
        });
    }

    /** The rows as JSON, an object a line. */
    Response ndjson(Selection selection) {
        ExportTable table = selection.table();
        return file(table.name(), "ndjson", Formats.NDJSON, () -> {
            ExportRows rows = rows(selection);
            return output -> NdjsonFile.write(output, table.header(), rows);
        });
    }

    /** Asked before the file begins, since a file that has begun cannot be taken back. */
    private void requireRoom(Selection selection) {
        long most = Math.min(sheetRows, XlsxFile.MOST_ROWS);
        long rows = database.number(Sql.of("select count(*) from (select 1 from")
                .add(selection.from())
                .add("where true")
                .and(selection.where())
                .add("limit ?) counted", most + 1));
        if (rows > most) {
            throw ProblemException.badParameter(Formats.PARAMETER, "too-many-rows", most);
        }
    }

    /** All projects a condition holds for, one JSON object a line, as in the list. */
    Response ndjson(ProjectReads projects, Sql where, Sort sort) {
        String language = answers.language();
        return file("projects", "ndjson", Formats.NDJSON, () -> {
            List<Page.Row> first = projects.list(where, sort, new Page(BATCH, null), language);
            return output -> {
                List<Page.Row> rows = first;
                while (true) {
                    for (Page.Row row : rows.subList(0, Math.min(rows.size(), BATCH))) {
                        output.write(row.json().getBytes(StandardCharsets.UTF_8));
                        output.write('\n');
                    }
                    if (rows.size() <= BATCH) {
                        return;
                    }
                    rows = projects.list(
                            where, sort, new Page(BATCH, rows.get(BATCH - 1).key()), language);
                }
            };
        });
    }

    /** A map, which is one object and not rows, as a file. */
    Response geojson(String map) {
        return Response.fromResponse(answers.content(map, Formats.GEOJSON))
                .header(HttpHeaders.CONTENT_DISPOSITION, named("projects", "geojson"))
                .header(HttpHeaders.LINK, LICENCES)
                .build();
    }

    /** Begins a file; it is asked for only where the reader does not have it already. */
    private interface Beginning {
        StreamingOutput read();
    }

    private Response file(String name, String extension, String mediaType, Beginning beginning) {
        String tag = tag(mediaType);
        Response.ResponseBuilder answer = EntityTag.listed(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
                ? Response.notModified()
                : Response.ok(beginning.read(), mediaType)
                        .header(HttpHeaders.CONTENT_LANGUAGE, answers.language())
                        .header(HttpHeaders.CONTENT_DISPOSITION, named(name, extension));
        // A workbook says when it was made: two of the same state are alike, not equal.
        return answer.header(HttpHeaders.ETAG, mediaType.equals(Formats.XLSX) ? "W/" + tag : tag)
                .header(HttpHeaders.LINK, LICENCES)
                .build();
    }

    private String named(String name, String extension) {
        return "attachment; filename=\"passerelle-%s-%s.%s\"".formatted(name, today(), extension);
    }

    /**
     * A stream has no content to digest before it is sent; its tag says where the change log stood instead. What happens to
     * drafts is not told to the public: without a token it is the log of what was public.
     */
    private String tag(String mediaType) {
        boolean open = headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        String state = database.text(Sql.of("select count(*) || '-' || coalesce(max(seq), 0) from record_change"
                        + (open ? " where is_public" : "")))
                .orElseThrow();
        CRC32C digest = new CRC32C();
        digest.update((state + today() + answers.language() + mediaType + uri.getRequestUri())
                .getBytes(StandardCharsets.UTF_8));
        return "\"" + Long.toHexString(digest.getValue()) + (open ? "-" + state : "") + "\"";
    }

    private ExportRows rows(Selection selection) {
        String language = answers.language();
        LocalDate today = today();
        return new ExportRows(BATCH, last -> batch(selection, last, language, today));
    }

    private List<ExportRows.Row> batch(Selection selection, Page.Key last, String language, LocalDate today) {
        ExportTable table = selection.table();
        Sort sort = selection.sort();
        Sql sql = Sql.of(
                        "with asked (lang, today, page, api) as (values (?::text, ?::date, ?::text, ?::text)), batch as (select "
                                + sort.id() + " as id, " + sort.key() + " as key, row_number() over (order by "
                                + sort.order() + ") as n from asked cross join",
                        language,
                        today.toString(),
                        addresses.of(""),
                        addresses.of("/api/v1"))
                .add(selection.from())
                .add("where true")
                .and(selection.where());
        if (last != null) {
            sort.after(sql, last);
        }
        sql.add("order by " + sort.order() + " limit ?)", BATCH)
                .add("select " + table.select() + ", batch.id, batch.key::text from asked cross join batch cross join")
                .add(selection.from())
                .add(table.details() + " where " + sort.id() + " = batch.id order by batch.n");
        int columns = table.columns().size();
        return database.list(
                sql,
                row -> new ExportRows.Row(
                        ExportRows.cells(row, columns),
                        new Page.Key(row.getString(columns + 2), row.getObject(columns + 1, UUID.class))));
    }

    /** The order asked for, else by id: the one in which a file of any length is read from end to end. */
    Sort order(Sort sort) {
        return uri.getQueryParameters().containsKey("sort") ? sort : new Sort(sort.id(), "uuid", false, sort.id());
    }

    /** The day statuses and validities are judged on, and the date of the file. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
