package org.passerelle.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class PersonTest {
    private static final String DEMBELA_EDITOR = "/api/v1/persons/5a55e7e1-05e2-4000-8000-000004000000";

    @Inject
    World world;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void partners() {
        world.dembela();
    }

    /** Something the editor of Dembela has done. */
    private static String changed() {
        return Person.DEMBELA_EDITOR
                .asks()
                .header("Idempotency-Key", "person-" + UUID.randomUUID())
                .body("""
                        {"names": {"fr": "Association %s"}, "type": "association", "country": "ML"}""".formatted(UUID.randomUUID()))
                .post("/api/v1/partners")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void the_platform_admin_sees_what_is_kept_of_somebody() throws Exception {
        changed();
        String kept = Person.PLATFORM_ADMIN
                .asks()
                .get(DEMBELA_EDITOR)
                .then()
                .statusCode(200)
                .body("names", not(empty()))
                .body("changes.action", hasItem("created"))
                .body("changes.role", hasItem("editor"))
                .body("keptAnswers", not(empty()))
                .extract()
                .asString();
        PersonView read = mapper.readValue(kept, PersonView.class);
        assertThat(read.changes()).extracting(PersonView.Change::partner).contains(world.dembela());
        assertThat(kept).doesNotContain("@");
    }

    @Test
    void an_erased_person_is_named_nowhere_and_the_history_keeps_role_and_partner() {
        String location = changed();
        Person.PLATFORM_ADMIN
                .asks()
                .post(DEMBELA_EDITOR + "/erasure")
                .then()
                .statusCode(200)
                .body("changes", greaterThanOrEqualTo(1))
                .body("keptAnswers", greaterThanOrEqualTo(1));
        Person.MODERATOR
                .asks()
                .get(location + "/history")
                .then()
                .statusCode(200)
                .body("items[0].actor.name", nullValue())
                .body("items[0].actor.role", equalTo("editor"))
                .body("items[0].actor.partner.slug", equalTo("commune-rurale-de-dembela"));
        Person.PLATFORM_ADMIN
                .asks()
                .get(DEMBELA_EDITOR)
                .then()
                .body("names", empty())
                .body("changes", empty())
                .body("keptAnswers", empty());
        Person.PLATFORM_ADMIN.asks().post(DEMBELA_EDITOR + "/erasure").then().body("changes", equalTo(0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLATFORM_ADMIN", "VISITOR"})
    void nobody_else_may(Person person) {
        person.asks().get(DEMBELA_EDITOR).then().statusCode(403);
        person.asks().post(DEMBELA_EDITOR + "/erasure").then().statusCode(403);
    }

    @Test
    void a_visitor_must_sign_in_and_what_is_no_id_is_not_found() {
        Person.VISITOR.asks().get(DEMBELA_EDITOR).then().statusCode(401);
        Person.VISITOR.asks().post(DEMBELA_EDITOR + "/erasure").then().statusCode(401);
        Person.PLATFORM_ADMIN
                .asks()
                .get("/api/v1/persons/editor.dembela")
                .then()
                .statusCode(404);
    }
}
