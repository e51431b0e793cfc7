package org.passerelle.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Messages;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Formats;
import org.passerelle.shared.web.PublicAddresses;

/** What there is to have, for data portals. */
@Path("/api/v1/catalog")
@Tag(name = "Open data")
public class CatalogResource {
    private static final String JSON_LD = "application/ld+json";

    private static final List<CatalogView.Link> LICENCES = List.of(
            new CatalogView.Link("https://spdx.org/licenses/etalab-2.0.html"),
            new CatalogView.Link("https://creativecommons.org/licenses/by/4.0/"));

    /** What every list can be had as. */
    private static final List<String> TABLES = List.of(MediaType.APPLICATION_JSON, Formats.CSV, Formats.XLSX);

    private static final Map<RecordType, List<String>> MORE = Map.of(
            RecordType.PROJECT, List.of(Formats.GEOJSON, Formats.NDJSON),
            RecordType.EVALUATION, List.of(Formats.NDJSON),
            RecordType.MISSION, List.of(Formats.NDJSON));

    /** Only what is published says when it changed. */
    private static final String MODIFIED = """
            select 'projects', instant(max(updated_at)) from project where publication = 'published'
            union all select 'funding-lines', instant(max(f.updated_at)) from funding_line f join project j on j.id = f.project_id where j.publication = 'published'
            union all select 'indicators', instant(max(i.updated_at)) from indicator i join project j on j.id = i.project_id where j.publication = 'published'
            union all select 'lessons', instant(max(l.updated_at)) from lesson l join project j on j.id = l.project_id where j.publication = 'published'
            union all select 'change-stories', instant(max(s.updated_at)) from change_story s join project j on j.id = s.project_id where j.publication = 'published' and s.open_to_all
            union all select 'progress-reports', instant(max(r.updated_at)) from progress_report r join project j on j.id = r.project_id where j.publication = 'published' and r.open_to_all
            union all select 'indicator-values', instant(max(v.updated_at)) from indicator_value v join indicator i on i.id = v.indicator_id join project j on j.id = i.project_id where j.publication = 'published'
            union all select 'evaluations', instant(max(e.updated_at)) from evaluation e join project j on j.id = e.project_id where j.publication = 'published'
            union all select 'missions', instant(max(m.updated_at)) from mission m join project j on j.id = m.project_id where j.publication = 'published'
            union all select 'context-entries', instant(max(updated_at)) from context_entry
            union all select 'partners', instant(max(updated_at)) from partner where publication = 'published'
            union all select 'agreements', instant(max(updated_at)) from agreement where publication = 'published'
            union all select 'events', instant(max(updated_at)) from event where publication = 'published'""";

    private final Database database;
    private final PublicAddresses addresses;
    private final Answers answers;
    private final ObjectMapper mapper;

    CatalogResource(Database database, PublicAddresses addresses, Answers answers, ObjectMapper mapper) {
        this.database = database;
        this.addresses = addresses;
        this.answers = answers;
        this.mapper = mapper;
    }

    @GET
    @PermitAll
    @Produces({JSON_LD, MediaType.APPLICATION_JSON})
    @Operation(operationId = "getCatalog", summary = "The open data as a DCAT catalogue (JSON-LD)")
    @APIResponseSchema(CatalogView.class)
    public Response catalog() throws JsonProcessingException {
        Map<String, String> modified = new HashMap<>();
        database.each(Sql.of(MODIFIED), row -> modified.put(row.getString(1), row.getString(2)));
        CatalogView catalog = new CatalogView(
                CatalogView.CONTEXT,
                addresses.of("/api/v1/catalog"),
                "dcat:Catalog",
                texts("catalog.title"),
                texts("catalog.description"),
                LICENCES,
                new CatalogView.Service("dcat:DataService", link("/api/v1"), link("/api/v1/openapi.json")),
                List.of(
                                RecordType.PROJECT,
                                RecordType.FUNDING_LINE,
                                RecordType.INDICATOR,
                                RecordType.LESSON,
                                RecordType.CHANGE_STORY,
                                RecordType.PROGRESS_REPORT,
                                RecordType.INDICATOR_VALUE,
                                RecordType.EVALUATION,
                                RecordType.MISSION,
                                RecordType.CONTEXT_ENTRY,
                                RecordType.PARTNER,
                                RecordType.AGREEMENT,
                                RecordType.EVENT)
                        .stream()
                        .map(type -> dataset(type, modified.get(type.path())))
                        .toList());
        return answers.content(mapper.writeValueAsString(catalog), JSON_LD);
    }

    private CatalogView.Dataset dataset(RecordType type, String modified) {
        String records = addresses.records(type);
        return new CatalogView.Dataset(
                addresses.of("/api/v1/catalog#" + type.path()),
                "dcat:Dataset",
                type.path(),
                texts("catalog." + type.path() + ".title"),
                texts("catalog." + type.path() + ".description"),
                LICENCES,
                modified == null ? null : new CatalogView.Moment("xsd:dateTime", modified),
                Stream.concat(TABLES.stream(), MORE.getOrDefault(type, List.of()).stream())
                        .map(format -> new CatalogView.Distribution(
                                "dcat:Distribution",
                                title(format),
                                new CatalogView.Link(records),
                                new CatalogView.Link(records + "?format="
                                        + Formats.nameOf(format).orElseThrow()),
                                new CatalogView.Link("https://www.iana.org/assignments/media-types/" + format),
                                LICENCES))
                        .toList());
    }

    /** GeoJSON is written as its standard writes it (RFC 7946), the others are capitals. */
    private static String title(String format) {
        return Formats.GEOJSON.equals(format)
                ? "GeoJSON"
                : Formats.nameOf(format).orElseThrow().toUpperCase(Locale.ROOT);
    }

    private CatalogView.Link link(String path) {
        return new CatalogView.Link(addresses.of(path));
    }

    private static List<CatalogView.Text> texts(String key) {
        return Messages.LANGUAGES.stream()
                .map(language ->
                        new CatalogView.Text(language, Messages.in(language).get(key)))
                .toList();
    }
}
