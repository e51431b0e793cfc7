package org.passerelle.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.runtime.StartupEvent;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

@ApiTest
class ListTermResourceTest {
    private static final String HOSPITAL = "/api/v1/reference-lists/partner-types/hospital";
    private static final String WORDED = """
            {"labels": {"fr": "Centre hospitalier", "en": "Hospital centre", "it": "Ospedale"}}""";
    private static final String AS_DELIVERED = """
            {"labels": {"fr": "Hôpital", "en": "Hospital", "it": "Ospedale"}}""";

    @Inject
    ReferenceLists lists;

    private static Response word(Person person, String labels) {
        String tag = Person.MODERATOR.asks().get(HOSPITAL).header("ETag");
        return person.asks().header("If-Match", tag).body(labels).put(HOSPITAL);
    }

    private static String labelIn(String language) {
        return Person.VISITOR
                .asks()
                .get("/api/v1/partner-types?lang=" + language)
                .path("items.find { it.code == 'hospital' }.label");
    }

    @AfterEach
    void as_delivered() {
        word(Person.MODERATOR, AS_DELIVERED).then().statusCode(200);
    }

    @Test
    void a_moderator_words_an_entry_and_every_page_shows_it() {
        word(Person.MODERATOR, WORDED).then().statusCode(200).body("labels.fr", equalTo("Centre hospitalier"));
        assertThat(labelIn("fr")).isEqualTo("Centre hospitalier");
        assertThat(labelIn("en")).isEqualTo("Hospital centre");
    }

    @Test
    void what_a_moderator_worded_outlives_a_start() {
        word(Person.MODERATOR, WORDED).then().statusCode(200);
        lists.load(new StartupEvent());
        assertThat(labelIn("fr")).isEqualTo("Centre hospitalier");
    }

    @Test
    void every_language_is_needed() {
        word(Person.MODERATOR, """
                        {"labels": {"fr": "Centre hospitalier", "en": "Hospital centre"}}""")
                .then()
                .statusCode(422)
                .body("violations.field", contains("labels.it"))
                .body("violations.code", contains("required"));
    }

    @Test
    void the_code_is_fixed() {
        word(Person.MODERATOR, """
                        {"code": "clinic", "labels": {"fr": "a", "en": "b", "it": "c"}}""").then().statusCode(400).body("violations.field", contains("code"));
    }

    @Test
    void nobody_else_words_it() {
        word(Person.PONTCHARRA_ADMIN, WORDED).then().statusCode(403);
        word(Person.VISITOR, WORDED).then().statusCode(401);
        Person.PONTCHARRA_ADMIN.asks().get(HOSPITAL).then().statusCode(403);
        Person.VISITOR.asks().get(HOSPITAL).then().statusCode(401);
        assertThat(labelIn("fr")).isEqualTo("Hôpital");
    }

    @Test
    void two_moderators_never_overwrite_each_other() {
        Person.MODERATOR.asks().body(WORDED).put(HOSPITAL).then().statusCode(428);
        String tag = Person.MODERATOR.asks().get(HOSPITAL).header("ETag");
        word(Person.MODERATOR, WORDED).then().statusCode(200);
        Person.PLATFORM_ADMIN
                .asks()
                .header("If-Match", tag)
                .body(AS_DELIVERED)
                .put(HOSPITAL)
                .then()
                .statusCode(412)
                .body("current.labels.fr", equalTo("Centre hospitalier"));
    }

    @Test
    void an_entry_that_does_not_exist_is_not_found() {
        Person.MODERATOR
                .asks()
                .get("/api/v1/reference-lists/partner-types/astrologer")
                .then()
                .statusCode(404);
        Person.VISITOR.asks().get("/api/v1/reference-lists/horoscopes").then().statusCode(404);
    }

    @Test
    void every_list_that_is_named_can_be_read_by_its_name() {
        List<String> names =
                Person.VISITOR.asks().get("/api/v1/reference-lists").path("items.code");
        assertThat(names).hasSizeGreaterThan(20);
        names.forEach(name -> Person.VISITOR
                .asks()
                .get("/api/v1/reference-lists/" + name)
                .then()
                .statusCode(200));
    }
}
