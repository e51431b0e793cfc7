package org.passerelle.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** The archive for who takes a project over. */
@ApiTest
class HandOverTest {
    @Inject
    SharedProjects projects;

    private String project;

    @BeforeEach
    void aProjectWithSomethingDue() {
        project = projects.ofPontcharraAndDembela();
        Person.DEMBELA_EDITOR
                .asks()
                .body("""
                        {"kind": "final", "starts": {"value": "2020", "precision": "year"},
                         "recommendations": [{"texts": {"fr": "Former <deux> réparateurs."}, "dueOn": {"value": "2021-05", "precision": "month"}, "state": "accepted"},
                                             {"texts": {"fr": "Déjà fait."}, "dueOn": {"value": "2021", "precision": "year"}, "state": "done"}]}""")
                .post(project + "/evaluations")
                .then()
                .statusCode(201);
        Person.PONTCHARRA_EDITOR
                .asks()
                .contentType("multipart/form-data")
                .multiPart(
                        "file",
                        "note ../../de suivi.pdf",
                        "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                        "application/pdf")
                .multiPart(
                        "document",
                        "{\"category\": \"minutes\", \"titles\": {\"fr\": \"Note de suivi\"}, \"visibility\": \"partners\"}",
                        "application/json")
                .post(project + "/documents")
                .then()
                .statusCode(201);
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private Response ask(Person person) {
        return person.asks().get(project + "/hand-over?lang=fr");
    }

    @Test
    void has_a_page_to_begin_with_the_sheet_everything_as_json_and_the_documents_for_partners() throws IOException {
        Response answer = ask(Person.DEMBELA_EDITOR);
        answer.then().statusCode(200).contentType("application/zip");
        Map<String, byte[]> files = unpacked(answer.asByteArray());
        assertThat(files.keySet())
                .anyMatch(name -> name.endsWith(".pdf") && !name.contains("/"))
                .contains("a-lire-d-abord.html", "passerelle.json")
                .anyMatch(name -> name.matches("documents/01-[^/]+\\.pdf"));
        String page = new String(files.get("a-lire-d-abord.html"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("mai 2021", "Former &lt;deux&gt; réparateurs.", "Note de suivi", "documents/01-")
                .doesNotContain("Déjà fait.");
        assertThat(new String(files.get("passerelle.json"), StandardCharsets.UTF_8))
                .contains("\"evaluations\"", "Former <deux> réparateurs.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"VISITOR", "CERGY_EDITOR", "NO_PARTNER"})
    void is_for_the_partners_of_the_project(Person person) {
        ask(person).then().statusCode(person == Person.VISITOR ? 401 : 403);
    }

    @Test
    void of_a_draft_is_hidden_from_others() {
        project = projects.draft();
        ask(Person.PONTCHARRA_EDITOR).then().statusCode(200);
        ask(Person.CERGY_EDITOR).then().statusCode(404);
    }
}
