package org.passerelle.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class IndicatorListTest {
    @Inject
    SharedProjects projects;

    @Inject
    ObjectMapper mapper;

    private String project;

    @BeforeEach
    void threeIndicators() {
        project = projects.ofPontcharraAndDembela();
        add(project, "Écoles raccordées à l'eau", "unit", "social", 6);
        add(project, "Part des femmes élues", "percentage", "gender", 5);
        add(project, "Forages entretenus", "unit", "environmental", 6);
    }

    private static String add(String project, String title, String measure, String pillar, int sdg) {
        return Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"titles": {"fr": "%s"}, "measure": "%s", "unit": {"fr": "unités"}, "pillar": "%s", "sdg": %d}""".formatted(title, measure, pillar, sdg))
                .post(project + "/indicators")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private IndicatorView.Page list(String query) throws Exception {
        String json = Person.VISITOR
                .asks()
                .get("/api/v1/indicators?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return mapper.readValue(json, IndicatorView.Page.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sort=title                       | Écoles raccordées à l'eau, Forages entretenus, Part des femmes élues
            sort=title&pillar=gender         | Part des femmes élues
            sort=title&pillar=gender&pillar=social | Écoles raccordées à l'eau, Part des femmes élues
            sort=title&sdg=6                 | Écoles raccordées à l'eau, Forages entretenus
            sort=title&sdg=6&pillar=social   | Écoles raccordées à l'eau
            sort=title&measure=unit          | Écoles raccordées à l'eau, Forages entretenus
            q=ecole                          | Écoles raccordées à l'eau
            q=FEMME elu                      | Part des femmes élues
            q=piscine                        | ''
            sort=title&partner=commune-rurale-de-dembela&sdg=5 | Part des femmes élues
            partner=ville-de-cergy           | ''
            """)
    void finds(String query, String titles) throws Exception {
        String id = SharedProjects.idOf(project).toString();
        String found = list(query + "&project=" + id).items().stream()
                .map(i -> i.titles().fr())
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(titles);
    }

    @Test
    void follows_pages_to_the_end() throws Exception {
        String id = SharedProjects.idOf(project).toString();
        List<String> titles = new ArrayList<>();
        String query = "limit=2&project=" + id;
        while (query != null) {
            IndicatorView.Page page = list(query);
            assertThat(page.total()).isEqualTo(3);
            page.items().forEach(i -> titles.add(i.titles().fr()));
            query = page.next() == null ? null : page.next().replaceFirst("^[^?]*\\?", "");
        }
        assertThat(titles).containsExactly("Forages entretenus", "Part des femmes élues", "Écoles raccordées à l'eau");
    }

    @Test
    void shows_the_latest_value_and_never_those_of_drafts() throws Exception {
        String draft = projects.draft();
        add(draft, "Secret", "unit", "social", 6);
        assertThat(list("project=" + SharedProjects.idOf(draft)).items()).isEmpty();
        String indicator = add(project, "Latrines", "unit", "social", 6);
        for (String value : List.of(
                "2019\", \"precision\": \"year\"}, \"actual\": \"5\"",
                "2020\", \"precision\": \"year\"}, \"target\": \"9\"")) {
            String year = value.substring(0, 4);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("{\"ends\": {\"value\": \"%s\", \"precision\": \"year\"}, \"starts\": {\"value\": \"%s}"
                            .formatted(year, value))
                    .post(indicator + "/values")
                    .then()
                    .statusCode(201);
        }
        IndicatorView.Item item = list("q=latrines&project=" + SharedProjects.idOf(project))
                .items()
                .get(0);
        assertThat(item.valueCount()).isEqualTo(2);
        assertThat(item.latest().actual()).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({
        "pillar=none,pillar",
        "measure=x,measure",
        "sdg=18,sdg",
        "sort=-title,sort",
        "limit=101,limit",
        "piller=x,piller"
    })
    void refuses_what_it_does_not_know(String query, String parameter) {
        Person.VISITOR
                .asks()
                .get("/api/v1/indicators?" + query)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(parameter));
    }

    @Test
    void finds_nothing_where_there_is_nothing() {
        Person.VISITOR
                .asks()
                .get("/api/v1/indicators/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
