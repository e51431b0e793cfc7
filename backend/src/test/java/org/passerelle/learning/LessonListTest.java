package org.passerelle.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class LessonListTest {
    @Inject
    SharedProjects projects;

    @Inject
    Database database;

    @Inject
    ObjectMapper mapper;

    private String project;
    private Response language;

    @BeforeEach
    void threeOfOneProject() {
        project = projects.ofPontcharraAndDembela();
        database.change(
                Sql.of("insert into theme (code, level, labels) values ('culture', 1, '{}') on conflict do nothing"));
        language = add("question", "Se comprendre sans langue commune ?", "\"culture\"", "actors");
        add("lesson", "On bâtit à deux", "", "reciprocity");
        add("question", "Durer quand la politique change ?", "", "time");
    }

    private Response add(String kind, String text, String themes, String step) {
        Response added = Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"kind": "%s", "texts": {"fr": "%s"}, "themes": [%s], "step": "%s"}""".formatted(kind, text, themes, step))
                .post(project + "/lessons");
        added.then().statusCode(201);
        return added;
    }

    private LessonView.Page list(String query) throws Exception {
        String json = Person.VISITOR
                .asks()
                .get("/api/v1/lessons?" + query + "&project=" + SharedProjects.idOf(project))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return mapper.readValue(json, LessonView.Page.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind=lesson                | On bâtit à deux
            kind=question              | Durer quand la politique change ?, Se comprendre sans langue commune ?
            kind=question&step=actors  | Se comprendre sans langue commune ?
            step=actors&step=time      | Durer quand la politique change ?, Se comprendre sans langue commune ?
            theme=culture              | Se comprendre sans langue commune ?
            theme=waste                | Durer quand la politique change ?, On bâtit à deux
            country=ML&kind=lesson     | On bâtit à deux
            country=SN                 | ''
            q=LANGUES                  | Se comprendre sans langue commune ?
            q=piscine                  | ''
            partner=commune-rurale-de-dembela&q=batit | On bâtit à deux
            partner=ville-de-cergy     | ''
            """)
    void finds(String query, String texts) throws Exception {
        assertThat(list(query).items().stream()
                        .map(l -> l.texts().fr())
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(texts);
    }

    @Test
    void finds_a_question_by_its_answers_and_puts_first_what_most_partners_met() throws Exception {
        for (String reply : List.of(
                "{\"kind\": \"answer\", \"texts\": {\"fr\": \"Un interprète de la mairie.\"}}",
                "{\"kind\": \"met\"}")) {
            Person.CERGY_EDITOR
                    .asks()
                    .body(reply)
                    .post(language.header("Location") + "/replies")
                    .then()
                    .statusCode(201);
        }
        assertThat(list("q=interprete").items()).singleElement().satisfies(l -> {
            assertThat(l.metBy()).isEqualTo(1);
            assertThat(l.answers()).isEqualTo(1);
        });
        List<String> ids = new ArrayList<>();
        String query = "sort=-met&limit=2";
        while (query != null) {
            LessonView.Page page = list(query);
            assertThat(page.total()).isEqualTo(3);
            page.items().forEach(l -> ids.add(l.id().toString()));
            query = page.next() == null ? null : page.next().replaceFirst("^[^?]*\\?", "");
        }
        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
        assertThat(language.header("Location")).endsWith(ids.get(0));
    }

    @ParameterizedTest
    @CsvSource({"kind=none,kind", "step=7,step", "country=ml,country", "sort=met,sort", "limit=101,limit"})
    void refuses_what_it_does_not_know(String query, String parameter) {
        Person.VISITOR
                .asks()
                .get("/api/v1/lessons?" + query)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo(parameter));
    }
}
