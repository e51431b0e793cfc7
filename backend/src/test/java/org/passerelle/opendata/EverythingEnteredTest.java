package org.passerelle.opendata;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;

/** What people type in can be read again by everybody who may read the record, and taken along: found by walking the contract. */
@ApiTest
class EverythingEnteredTest {
    /** Files are read at addresses of their own. */
    private static final Set<String> FILES = Set.of("file");

    /** Which table holds what an input says. */
    private static final Map<String, ExportTable> TABLES = Map.ofEntries(
            entry("ProjectInput", ExportTables.PROJECTS),
            entry("FundingLineInput", ExportTables.FUNDING_LINES),
            entry("PartnerInput", ExportTables.PARTNERS),
            entry("AgreementInput", ExportTables.AGREEMENTS),
            entry("EventInput", ExportTables.EVENTS),
            entry("IndicatorInput", IndicatorTables.INDICATORS),
            entry("ValueInput", IndicatorTables.VALUES),
            entry("LessonInput", LearningTables.LESSONS),
            entry("ChangeStoryInput", ChangeTables.STORIES),
            entry("ContextEntryInput", LearningTables.CONTEXTS),
            entry("ProgressReportInput", ProgressTables.REPORTS));

    /** What can be replaced and has no table of its own: it is in the JSON of its project, or in a list of the platform. */
    private static final Set<String> WITHOUT_TABLE = Set.of(
            "ChangeMarkerInput",
            "ContextEffectInput",
            "DocumentInput",
            "EvaluationInput",
            "FundingPlanInput",
            "GuideAnswerInput",
            "IndicatorDefinitionInput",
            "LabelsInput",
            "LessonReplyInput",
            "MissionInput",
            "ResultInput",
            "ThemeInput");

    /**
     * What has no room in a table of one row a record, and is in its JSON (for projects, in NDJSON too): long texts, lists
     * of things with properties of their own, and the place among others.
     */
    private static final Map<String, Set<String>> ONLY_IN_JSON = Map.of(
            "ProjectInput",
                    Set.of(
                            "summaries",
                            "contexts",
                            "histories",
                            "objectivesNorth",
                            "objectivesSouth",
                            "descriptions",
                            "statusReasons",
                            "durationNotes",
                            "phases",
                            "triennial",
                            "parentId",
                            "followsId",
                            "otherPublics",
                            "beneficiaries",
                            "volunteers",
                            "communicationNorth",
                            "communicationSouth",
                            "evaluationPolicy",
                            "evaluationNotes",
                            "websites",
                            "sourceNotes"),
            "PartnerInput", Set.of("descriptions", "formerNames", "contacts"),
            "AgreementInput",
                    Set.of(
                            "descriptions",
                            "triennial",
                            "predecessorId",
                            "succession",
                            "objectives",
                            "activities",
                            "outcomes",
                            "documents"),
            "EventInput", Set.of("texts", "decisions", "attendance", "links"),
            "IndicatorInput", Set.of("resultId", "unbounded", "scale", "dimensions", "position"),
            "LessonInput", Set.of("position"),
            "ProgressReportInput", Set.of("openToAll"),
            "ChangeStoryInput", Set.of("openToAll"));

    /** Columns whose names say it in other words. */
    private static final Map<String, String> NAMED_OTHERWISE = Map.of(
            "FundingLineInput.levies", "levy",
            "AgreementInput.parties", "party",
            "ValueInput.starts", "period_starts",
            "ValueInput.ends", "period_ends",
            "ValueInput.targetFraction", "target_numerator",
            "ValueInput.actualFraction", "actual_numerator",
            "ValueInput.parts", "category_code",
            "ValueInput.noData", "no_data_reason");

    private JsonNode contract;

    @BeforeEach
    void read() throws IOException {
        contract = new ObjectMapper()
                .readTree(given().get("/api/v1/openapi.json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void is_in_what_the_api_gives_back() {
        List<String> missing = new ArrayList<>();
        contract.path("paths").properties().forEach(path -> {
            JsonNode put = path.getValue().path("put");
            JsonNode body = contentOf(put.path("requestBody"));
            JsonNode answer = contentOf(put.path("responses").path("200"));
            if (!body.isMissingNode() && !answer.isMissingNode()) {
                compare("PUT " + path.getKey(), body, answer, missing);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void is_in_the_files_or_is_said_to_be_in_json_only() {
        List<String> missing = new ArrayList<>();
        TABLES.forEach((input, table) -> {
            Set<String> elsewhere = ONLY_IN_JSON.getOrDefault(input, Set.of());
            names(schema(input)).forEach(name -> {
                boolean has = table.columns().stream().anyMatch(column -> says(column.name(), input, name));
                if (has == elsewhere.contains(name)) {
                    missing.add(input + "." + name + (has ? " has a column after all" : " has no column"));
                }
            });
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void is_asked_for_as_soon_as_the_contract_takes_something_new() {
        Set<String> taken = new TreeSet<>();
        contract.path("paths").properties().forEach(path -> {
            String body = contentOf(path.getValue().path("put").path("requestBody"))
                    .path("$ref")
                    .asText();
            if (!body.isEmpty()) {
                taken.add(body.substring(body.lastIndexOf('/') + 1));
            }
        });
        Set<String> known = new TreeSet<>(TABLES.keySet());
        known.addAll(WITHOUT_TABLE);
        assertThat(taken).isEqualTo(known);
    }

    private static boolean says(String column, String input, String name) {
        String given = NAMED_OTHERWISE.get(input + "." + name);
        String snake = name.replaceAll("([A-Z])", "_$1").toLowerCase();
        // Plural texts and ids are told one by one: 'titles' in title_fr, 'funderId' in funder_slug.
        return Stream.of(given == null ? snake : given, snake.replaceFirst("(_ids?|s)$", ""))
                .anyMatch(expected -> column.equals(expected) || column.startsWith(expected + "_"));
    }

    private void compare(String where, JsonNode input, JsonNode output, List<String> missing) {
        JsonNode written = resolved(input);
        JsonNode read = resolved(output);
        if (written.has("items")) {
            compare(where + "[]", written.path("items"), read.path("items"), missing);
            return;
        }
        names(written).filter(name -> !FILES.contains(name)).forEach(name -> {
            JsonNode same = read.path("properties").path(name);
            if (!same.isMissingNode()) {
                compare(where + "." + name, written.path("properties").path(name), same, missing);
            } else if (!name.matches(".+Ids?") || !namesRecord(read, name)) {
                missing.add(where + "." + name);
            }
        });
    }

    /** Who writes the id of a record reads the record itself: 'funderId' is 'funder', which has an id. */
    private boolean namesRecord(JsonNode read, String name) {
        String record = name.replaceFirst("Id(s?)$", "$1");
        return Stream.of(record, record.replaceFirst("s$", ""))
                .map(n -> resolved(read.path("properties").path(n)))
                .map(node -> node.has("items") ? resolved(node.path("items")) : node)
                .anyMatch(node -> node.path("properties").has("id")
                        || node.path("properties").path("partner").isObject());
    }

    private static Stream<String> names(JsonNode schema) {
        return schema.path("properties").properties().stream().map(Map.Entry::getKey);
    }

    private JsonNode schema(String name) {
        JsonNode schema = contract.path("components").path("schemas").path(name);
        assertThat(schema.isObject()).as(name).isTrue();
        return schema;
    }

    private static JsonNode contentOf(JsonNode message) {
        return message.path("content").path("application/json").path("schema");
    }

    /** Behind a reference, or what stands beside 'null'. */
    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(contract.at(schema.path("$ref").asText().substring(1)));
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode one : schema.path(choice)) {
                if (!one.path("type").asText().equals("null")) {
                    return resolved(one);
                }
            }
        }
        return schema;
    }
}
