package org.passerelle.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.Projects;
import org.passerelle.testsupport.World;

@ApiTest
class ProjectSheetResourceTest {
    @Inject
    World world;

    @BeforeEach
    void partners() {
        world.pontcharra();
        world.dembela();
    }

    private String draft(String title) {
        return Projects.draft(Person.PONTCHARRA_EDITOR, title, world.pontcharra(), world.dembela())
                .header("Location");
    }

    private static void change(String address, String patch) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", Person.PONTCHARRA_EDITOR.asks().get(address).header("ETag"))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(address)
                .then()
                .statusCode(200);
    }

    private static Response sheet(Person reader, String address) {
        return reader.asks().get(address + "/sheet?lang=fr");
    }

    @Test
    void of_a_draft_is_for_those_who_may_read_it_and_says_that_it_is_one() {
        String address = draft("Projet " + UUID.randomUUID());
        byte[] file = sheet(Person.PONTCHARRA_EDITOR, address)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .header("Content-Disposition", containsString("-fr.pdf"))
                .extract()
                .asByteArray();
        assertThat(Pdf.read(file).text()).contains(Pdf.plain("Brouillon : cette fiche n’est pas publique."));
        sheet(Person.VISITOR, address).then().statusCode(404).contentType("application/problem+json");
        sheet(Person.CERGY_EDITOR, address).then().statusCode(404);
    }

    @Test
    void is_not_made_again_for_who_has_it() {
        String address = draft("Projet " + UUID.randomUUID());
        String tag = sheet(Person.PONTCHARRA_EDITOR, address).header("ETag");
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-None-Match", tag)
                .get(address + "/sheet?lang=fr")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    private static void add(String address, String part, String body) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body(body)
                .post(address + "/" + part)
                .then()
                .statusCode(201);
    }

    @Test
    void sets_both_sides_beside_each_other_and_says_where_one_is_empty() {
        String address = draft("Projet " + UUID.randomUUID());
        change(address, "{\"objectivesNorth\": {\"fr\": \"Apprendre de Dembela.\"}}");
        add(
                address,
                "results",
                "{\"kind\": \"result\", \"titles\": {\"fr\": \"Deux agents formés\"}, \"sides\": [\"north\"]}");
        add(
                address,
                "funding-lines",
                "{\"funderName\": \"Région\", \"year\": 2020, \"amount\": {\"amount\": \"1200\", \"currency\": \"EUR\"}, \"side\": \"north\", \"kind\": \"in-kind\", \"state\": \"spent\"}");
        String text = Pdf.read(sheet(Person.PONTCHARRA_EDITOR, address)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .text();
        for (String said : List.of("Apprendre de Dembela.", "1 200 € en nature (valorisé)", "Deux agents formés")) {
            assertThat(text).contains(Pdf.plain(said));
        }
        // Of the south nobody has said anything: each gap is there, once.
        for (String gap : List.of(
                "Rien n’est encore dit des objectifs de ce côté.",
                "Rien n’est encore dit de ce que ce côté apporte.",
                "Rien n’est encore dit des résultats sur ce territoire.")) {
            assertThat(text).containsOnlyOnce(Pdf.plain(gap));
        }
    }

    @Test
    void takes_a_text_for_a_text_whatever_is_in_it() {
        String address = draft("Projet " + UUID.randomUUID());
        change(address, "{\"summaries\": {\"fr\": \"<img src='file:///etc/passwd'/> & ]]> {title} مرحبا 🌍\"}}");
        byte[] file = sheet(Person.PONTCHARRA_EDITOR, address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Pdf.read(file).text()).contains(Pdf.plain("<img src='file:///etc/passwd'/> & ]]> {title}"));
    }

    @Test
    void goes_on_to_a_further_page_rather_than_cut_a_text() {
        String address = draft("Projet " + UUID.randomUUID());
        String text = "{\"fr\": \"" + "Une phrase qui dit une chose de plus sur le projet. ".repeat(36) + "\"}";
        for (String field : List.of("summaries", "objectivesNorth", "objectivesSouth")) {
            change(address, "{\"%s\": %s}".formatted(field, text));
        }
        for (String kind : List.of("lesson", "question")) {
            for (int i = 0; i < 6; i++) {
                Person.PONTCHARRA_EDITOR
                        .asks()
                        .body("{\"kind\": \"%s\", \"texts\": %s}".formatted(kind, text))
                        .post(address + "/lessons")
                        .then()
                        .statusCode(201);
            }
        }
        Pdf sheet = Pdf.read(sheet(Person.PONTCHARRA_EDITOR, address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertThat(sheet.pages()).isGreaterThan(2);
        assertThat(sheet.text()).contains(Pdf.plain("projet. […] La suite est sur la page."));
    }
}
