package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** The same filters give the same set, whoever reads it in whatever form. */
@ApiTest
class SameSetTest {
    private static boolean made;

    @Inject
    Atlas atlas;

    @Inject
    World world;

    @BeforeEach
    void a_small_atlas() {
        if (made) {
            return;
        }
        made = true;
        String wells = atlas.published(
                "Puits de Dembela",
                Atlas.PLACES
                        + ", \"themes\": [{\"code\": \"test-wells\", \"priority\": 1}], \"sdgs\": [6], \"publics\": [\"youth\"],"
                        + "\"start\": {\"value\": \"2019\", \"precision\": \"year\"}, \"end\": {\"value\": \"2021\", \"precision\": \"year\"}, \"status\": \"finished\"");
        atlas.line(wells, "\"funderId\": \"" + world.pontcharra() + "\", \"year\": 2020", "1500", "EUR", null);
        atlas.published(
                "Déchets de Dembela",
                Atlas.PLACES
                        + ", \"themes\": [{\"code\": \"waste\", \"priority\": 1}, {\"code\": \"test-water\", \"priority\": 2}], \"sdgs\": [6, 11],"
                        + "\"start\": {\"value\": \"2020-05\", \"precision\": \"month\"}, \"end\": {\"value\": \"2022-06-30\", \"precision\": \"day\"}, \"status\": \"finished\"");
        atlas.published(
                "Jumelage de longue date",
                "\"openEnded\": true, \"start\": {\"value\": \"1988\", \"precision\": \"year\"}, \"publics\": [\"youth\", \"women\"]");
        atlas.published(
                "Projet sans date",
                "\"start\": null, \"places\": [{\"name\": \"Kadiolo\", \"country\": \"ML\", \"side\": \"south\"}]");
        atlas.draft("Brouillon de Dembela", Atlas.PLACES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "country=ML",
                "country=ML&country=SN",
                "country=SN",
                "theme=test-water",
                "theme=test-wells&sdg=6",
                "theme=waste&theme=test-drinking-water",
                "sdg=11",
                "year=2020",
                "year=1990&year=2022",
                "status=finished",
                "status=under-way&public=youth",
                "public=women",
                "role=operator",
                "role=operator&partner=pontcharra",
                "partner=commune-rurale-de-dembela",
                "partner=nobody-at-all",
                "bbox=-12,10,5,20",
                "q=demb%C3%A9la",
                "q=dembela&year=2021&country=FR&theme=test-water",
                "minAmount=100",
                "funder=pontcharra",
                "editor=pontcharra",
                "updatedSince=2026-01-01T00:00:00Z"
            })
    void gives_the_same_set_everywhere(String filter) {
        for (Person person : List.of(Person.VISITOR, Person.PONTCHARRA_EDITOR)) {
            int total = Atlas.get(person, "/projects?" + filter).getInt("total");
            assertThat(Atlas.get(person, "/map?" + filter).getInt("projects"))
                    .as("map")
                    .isEqualTo(total);
            assertThat(Atlas.get(person, "/facets?" + filter).getInt("projects"))
                    .as("facets")
                    .isEqualTo(total);
            assertThat(ExportTest.csv(person, "/projects?" + filter)).as("csv").hasSize(total);
            assertThat(WorkbookTest.sheet(person, "/projects?" + filter).rows())
                    .as("workbook, with its header")
                    .hasSize(total + 1);
            assertThat(Atlas.get(person, "/stats/funding?" + filter).getList("totals.lines", Integer.class).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as("lines")
                    .isEqualTo(
                            ExportTest.csv(person, "/funding-lines?" + filter).size())
                    .isEqualTo(Atlas.get(person, "/funding-lines?" + filter).getInt("total"));
            assertThat(Atlas.get(person, "/stats/summary?" + filter).getInt("projects"))
                    .as("summary")
                    .isEqualTo(total);
            assertThat(Atlas.get(person, "/stats/funding?" + filter).getInt("projects"))
                    .as("funding")
                    .isEqualTo(total);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "country=ML&year=2020", "theme=test-water&role=lead", "status=finished&public=youth"})
    void each_facet_counts_what_the_list_would_give(String filter) {
        JsonPath facets = Atlas.get(Person.VISITOR, "/facets?" + filter);
        for (String facet : Set.of("country", "theme", "sdg", "year", "status", "role", "public")) {
            String others = filter.replaceAll("(^|&)" + facet + "=[^&]*", "");
            List<String> codes = facets.getList(facet + ".code", String.class);
            List<Integer> counts = facets.getList(facet + ".count", Integer.class);
            for (int i = 0; i < codes.size(); i++) {
                assertThat(counts.get(i))
                        .as(facet + " " + codes.get(i))
                        .isEqualTo(Atlas.get(Person.VISITOR, "/projects?" + others + "&" + facet + "=" + codes.get(i))
                                .getInt("total"));
            }
        }
    }
}
