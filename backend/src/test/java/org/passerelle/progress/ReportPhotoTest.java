package org.passerelle.progress;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.passerelle.progress.ProgressReports.body;
import static org.passerelle.progress.ProgressReports.patch;
import static org.passerelle.progress.ProgressReports.send;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.document.TestFiles;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class ReportPhotoTest {
    @Inject
    SharedProjects projects;

    private String project;
    private Response report;

    @BeforeEach
    void aReport() {
        project = projects.ofPontcharraAndDembela();
        report = send(Person.PONTCHARRA_REPORTER, project, body("En route", ""));
    }

    private Response photo(Person person, byte[] file, String key) {
        return person.asks()
                .contentType("multipart/form-data")
                .header("Idempotency-Key", key)
                .multiPart(new MultiPartSpecBuilder("{\"titles\": {\"fr\": \"La borne\"}}")
                        .controlName("document")
                        .mimeType("application/json")
                        .charset("UTF-8")
                        .build())
                .multiPart(new MultiPartSpecBuilder(file)
                        .controlName("file")
                        .fileName("photo.jpg")
                        .mimeType("image/jpeg")
                        .build())
                .post(report.header("Location") + "/photos");
    }

    @Test
    void a_picture_arrives_once_and_has_the_readers_of_its_report() {
        String key = UUID.randomUUID().toString();
        byte[] file = TestFiles.jpeg(640, 480);
        photo(Person.PONTCHARRA_REPORTER, file, key)
                .then()
                .statusCode(201)
                .body("category.code", equalTo("photo"))
                .body("visibility", equalTo("partners"));
        photo(Person.PONTCHARRA_REPORTER, file, key).then().statusCode(201);
        Person.DEMBELA_REPORTER
                .asks()
                .get(report.header("Location"))
                .then()
                .body("photos", hasSize(1))
                .body("photos[0].titles.fr", equalTo("La borne"));
        Person.VISITOR.asks().get(project + "/documents").then().body("items", empty());
        patch(Person.PONTCHARRA_EDITOR, report, "{\"openToAll\": true}")
                .then()
                .statusCode(200)
                .body("photos", hasSize(1));
        Person.VISITOR.asks().get(report.header("Location")).then().body("photos", hasSize(1));
        Person.VISITOR.asks().get(project + "/documents").then().body("items", hasSize(1));
    }

    @Test
    void only_pictures_are_taken() {
        photo(Person.PONTCHARRA_REPORTER, TestFiles.PDF, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("not-a-picture"));
    }

    @Test
    void the_other_partner_adds_nothing_to_it() {
        photo(Person.DEMBELA_EDITOR, TestFiles.jpeg(64, 48), UUID.randomUUID().toString())
                .then()
                .statusCode(403);
    }

    @Test
    void the_pictures_of_a_report_that_is_taken_back_go_with_it() {
        photo(
                        Person.PONTCHARRA_REPORTER,
                        TestFiles.jpeg(64, 48),
                        UUID.randomUUID().toString())
                .then()
                .statusCode(201);
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", report.header("ETag"))
                .delete(report.header("Location"))
                .then()
                .statusCode(204);
        Person.PONTCHARRA_EDITOR.asks().get(project + "/documents").then().body("items", empty());
    }
}
