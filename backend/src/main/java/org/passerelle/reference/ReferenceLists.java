package org.passerelle.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Messages;

/**
 * Writes our own lists from the files beside the code, at every start: what a file says wins, except for what
 * moderators edit. Themes are only added where they lack, and labels that a moderator worded stay.
 */
@ApplicationScoped
public class ReferenceLists {
    static final int AFTER_CLDR = CldrLists.FIRST + 10;

    /** Each area of the code brings the labels of its own closed lists, in reference/terms-AREA.json. */
    static final List<String> AREAS = List.of(
            "core",
            "agreement",
            "project",
            "funding",
            "results",
            "learning",
            "evaluation",
            "change",
            "event",
            "document",
            "publication",
            "security",
            "opendata");

    private final Database database;
    private final ObjectMapper mapper;

    ReferenceLists(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    @Transactional
    void load(@Observes @Priority(AFTER_CLDR) StartupEvent start) {
        AREAS.forEach(area -> loadTerms(file("terms-" + area)));
        loadCodes("sector", "code", "text", file("sectors"));
        loadCodes("sdg", "number", "integer", file("sdgs"));
        loadPoints(file("country-points"));
        loadThemes(file("themes"), null, 1);
    }

    private void loadTerms(JsonNode lists) {
        lists.properties().forEach(list -> {
            List<String> codes = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            List<String> iati = new ArrayList<>();
            for (JsonNode term : list.getValue()) {
                codes.add(term.get("code").asText());
                labels.add(labels(term));
                iati.add(term.hasNonNull("iati") ? term.get("iati").asText() : null);
            }
            database.change(
                    Sql.of("""
                    insert into term (list, code, labels, position, iati_code)
                    select ?, code, labels::jsonb, position, iati from unnest(?, ?, ?) with ordinality as given (code, labels, iati, position)
                    on conflict (list, code) do update
                        set labels = case when term.version = 0 then excluded.labels else term.labels end,
                            position = excluded.position, iati_code = excluded.iati_code
                        where (term.position, term.iati_code) is distinct from (excluded.position, excluded.iati_code)
                            or (term.version = 0 and term.labels <> excluded.labels)""", list.getKey(), Sql.texts(codes), Sql.texts(labels), iati.toArray(String[]::new)));
        });
    }

    private void loadCodes(String table, String key, String type, JsonNode entries) {
        List<String> codes = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (JsonNode entry : entries) {
            codes.add(entry.get("code").asText());
            labels.add(labels(entry));
        }
        database.change(Sql.of(
                "insert into %1$s (%2$s, labels) select code::%3$s, labels::jsonb from unnest(?, ?) as given (code, labels) "
                                .formatted(table, key, type)
                        + "on conflict (%2$s) do update set labels = excluded.labels where %1$s.labels <> excluded.labels"
                                .formatted(table, key),
                Sql.texts(codes),
                Sql.texts(labels)));
    }

    private void loadPoints(JsonNode points) {
        points.properties()
                .forEach(point -> database.change(Sql.of(
                        """
                        update country set latitude = ?, longitude = ?
                        where code = ? and (latitude, longitude) is distinct from (?::numeric, ?::numeric)""",
                        point.getValue().get(0).decimalValue(),
                        point.getValue().get(1).decimalValue(),
                        point.getKey(),
                        point.getValue().get(0).decimalValue(),
                        point.getValue().get(1).decimalValue())));
    }

    private void loadThemes(JsonNode themes, String parent, int level) {
        int position = 0;
        for (JsonNode theme : themes) {
            List<String> sectors = new ArrayList<>();
            theme.path("sectors").forEach(sector -> sectors.add(sector.asText()));
            database.change(Sql.of(
                    """
                    insert into theme (code, parent_code, level, labels, dac_sectors, position)
                    values (?, ?, ?, ?::jsonb, ?, ?) on conflict (code) do nothing""", theme.get("code").asText(), parent, level, labels(theme), Sql.texts(sectors), ++position));
            loadThemes(theme.path("children"), theme.get("code").asText(), level + 1);
        }
    }

    private String labels(JsonNode entry) {
        ObjectNode labels = mapper.createObjectNode();
        Messages.LANGUAGES.forEach(language -> labels.set(language, entry.get(language)));
        return labels.toString();
    }

    /** An empty object where an area brings no file. */
    JsonNode file(String name) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/" + name + ".json")) {
            return content == null ? mapper.createObjectNode() : mapper.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException("reference/" + name + ".json", e);
        }
    }
}
