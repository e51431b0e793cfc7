package org.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.document.store.OrphanSweep;
import org.passerelle.partner.PartnerView;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class PartnerLogoTest {
    @Inject
    World world;

    @Inject
    Database database;

    @Inject
    ObjectMapper mapper;

    @Inject
    OrphanSweep sweep;

    private String partner;

    @BeforeEach
    void aPartnerWithoutLogo() {
        partner = "/api/v1/partners/" + world.pontcharra();
        database.change(Sql.of("update partner set logo = null where id = ?", world.pontcharra()));
    }

    private String tag() {
        return Person.VISITOR.asks().get(partner).header("ETag");
    }

    private Response put(Person person, byte[] file) {
        return person.asks()
                .contentType("multipart/form-data")
                .header("If-Match", tag())
                .multiPart("file", "logo.png", file)
                .put(partner + "/logo");
    }

    @Test
    void its_editor_gives_it_a_logo_that_everybody_sees_in_three_sizes() throws Exception {
        put(Person.PONTCHARRA_EDITOR, TestFiles.transparentPng(600, 300)).then().statusCode(200);
        String json = Person.VISITOR.asks().get(partner).asString();
        PartnerView view = mapper.readValue(json, PartnerView.class);
        assertThat(view.logo().width()).isEqualTo(600);
        assertThat(view.logo().sizes()).extracting("width").containsExactly(96, 192, 400);
        for (String address :
                new String[] {view.logo().url(), view.logo().sizes().get(0).url()}) {
            Person.VISITOR
                    .asks()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .contentType("image/png")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .header("Cache-Control", "public, max-age=604800, immutable");
        }
        Person.VISITOR.asks().get(partner + "/history").then().body("items.action", hasItem("logo-changed"));
    }

    @Test
    void its_editor_takes_it_away_again() {
        put(Person.PONTCHARRA_ADMIN, TestFiles.png(50, 50))
                .then()
                .statusCode(200)
                .body("logo.width", equalTo(50));
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", tag())
                .delete(partner + "/logo")
                .then()
                .statusCode(204);
        Person.VISITOR.asks().get(partner).then().body("logo", nullValue());
        Person.VISITOR.asks().get(partner + "/logo").then().statusCode(204);
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", tag())
                .delete(partner + "/logo")
                .then()
                .statusCode(204);
    }

    @Test
    void what_the_logo_is_read_with_is_enough_to_change_it() {
        String none = Person.VISITOR.asks().get(partner + "/logo").header("ETag");
        Person.PONTCHARRA_EDITOR
                .asks()
                .contentType("multipart/form-data")
                .header("If-Match", none)
                .multiPart("file", "logo.png", TestFiles.png(50, 50))
                .put(partner + "/logo")
                .then()
                .statusCode(200);
        String tag = Person.VISITOR.asks().get(partner + "/logo").header("ETag");
        Person.VISITOR
                .asks()
                .header("If-None-Match", tag)
                .get(partner + "/logo")
                .then()
                .statusCode(304);
        for (String known : new String[] {none, tag}) {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", known)
                    .delete(partner + "/logo")
                    .then()
                    .statusCode(known.equals(none) ? 412 : 204);
        }
    }

    @Test
    void of_two_editors_the_second_is_told() {
        String before = tag();
        put(Person.PONTCHARRA_EDITOR, TestFiles.png(50, 50)).then().statusCode(200);
        Person.PONTCHARRA_EDITOR
                .asks()
                .contentType("multipart/form-data")
                .header("If-Match", before)
                .multiPart("file", "logo.png", TestFiles.png(60, 60))
                .put(partner + "/logo")
                .then()
                .statusCode(412);
        Person.PONTCHARRA_EDITOR
                .asks()
                .contentType("multipart/form-data")
                .multiPart("file", "logo.png", TestFiles.png(60, 60))
                .put(partner + "/logo")
                .then()
                .statusCode(428);
    }

    @Test
    void nothing_but_a_picture_is_a_logo() {
        put(Person.PONTCHARRA_EDITOR, TestFiles.PDF)
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("not-a-picture"));
        put(Person.PONTCHARRA_EDITOR, TestFiles.latin1("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("file-type-refused"));
        put(Person.PONTCHARRA_EDITOR, new byte[0])
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("file-empty"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"PONTCHARRA_REPORTER", "CERGY_EDITOR", "CERGY_ADMIN", "MODERATOR", "NO_PARTNER"})
    void nobody_else_gives_it_one(Person other) {
        put(other, TestFiles.png(50, 50)).then().statusCode(403);
        put(Person.VISITOR, TestFiles.png(50, 50)).then().statusCode(401);
        Person.VISITOR.asks().get(partner).then().body("logo", nullValue());
    }

    @Test
    void a_moderator_takes_away_what_should_not_be_seen() {
        put(Person.PONTCHARRA_EDITOR, TestFiles.png(50, 50)).then().statusCode(200);
        Person.CERGY_EDITOR
                .asks()
                .header("If-Match", tag())
                .delete(partner + "/logo")
                .then()
                .statusCode(403);
        Person.MODERATOR
                .asks()
                .header("If-Match", tag())
                .delete(partner + "/logo")
                .then()
                .statusCode(204);
    }

    @Test
    void it_is_hidden_with_its_partner_and_its_file_stays() throws Exception {
        put(Person.PONTCHARRA_EDITOR, TestFiles.png(50, 50)).then().statusCode(200);
        database.change(Sql.of("update partner set publication = 'withdrawn' where id = ?", world.pontcharra()));
        try {
            sweep.sweep();
            Person.VISITOR.asks().get(partner + "/logo").then().statusCode(404);
            Person.PONTCHARRA_REPORTER.asks().get(partner + "/logo").then().statusCode(200);
        } finally {
            database.change(Sql.of("update partner set publication = 'published' where id = ?", world.pontcharra()));
        }
        Person.VISITOR
                .asks()
                .get("/api/v1/partners/" + UUID.randomUUID() + "/logo")
                .then()
                .statusCode(404);
    }
}
