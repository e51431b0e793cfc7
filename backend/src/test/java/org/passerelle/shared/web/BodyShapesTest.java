package org.passerelle.shared.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;
import org.passerelle.testsupport.World;

/** A value of the wrong shape is refused by the name of its place, with a word for what was expected. */
@ApiTest
class BodyShapesTest {
    @Inject
    World world;

    @Inject
    SharedProjects projects;

    @BeforeEach
    void somebodyWhoWrites() {
        world.pontcharra();
    }

    @ParameterizedTest(name = "{0} of a partner: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            website                   | "website": "ftp://example.org"                                                                        | not-a-web-address
            contacts[0].sharedMailbox | "contacts": [{"kind": "general", "function": {"fr": "Accueil"}, "sharedMailbox": "cooperation"}]      | not-an-e-mail
            contacts[0].sharedMailbox | "contacts": [{"kind": "general", "function": {"fr": "Accueil"}, "sharedMailbox": "a@b.org?bcc=c@d.e"}] | not-an-e-mail
            contacts[0].kind          | "contacts": [{"kind": 1, "function": {"fr": "Accueil"}}]                                              | not-a-code
            identifiers[0].scheme     | "identifiers": [{"scheme": "X", "value": "1"}]                                                        | size-out-of-bounds
            """)
    void a_partner(String field, String property, String code) {
        refused(
                Person.PONTCHARRA_EDITOR,
                "partners",
                "{\"names\": {\"fr\": \"Essai\"}, \"type\": \"other\", \"country\": \"FR\", %s}".formatted(property),
                field,
                code);
    }

    @ParameterizedTest(name = "{0} of a theme: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            code       | "code": "Street lighting", "sectors": []    | not-a-code
            sectors[0] | "code": "street-lighting", "sectors": ["1"] | unknown-sector
            """)
    void a_theme(String field, String properties, String code) {
        refused(
                Person.MODERATOR,
                "themes",
                "{\"labels\": {\"fr\": \"Éclairage\", \"en\": \"Lighting\", \"it\": \"Illuminazione\"}, %s}"
                        .formatted(properties),
                field,
                code);
    }

    @Test
    void a_text_fits_its_place() {
        refused(
                Person.PONTCHARRA_EDITOR,
                "partners",
                "{\"names\": {\"fr\": \"%s\"}, \"type\": \"other\", \"country\": \"FR\"}".formatted("x".repeat(2000)),
                "names",
                "too-long");
    }

    @Test
    void a_partner_of_a_project_is_named_by_its_id() {
        refused(
                Person.PONTCHARRA_EDITOR,
                "projects",
                "{\"titles\": {\"fr\": \"Essai\"}, \"partners\": [{\"partnerId\": \"pontcharra\", \"side\": \"north\", \"roles\": [\"lead\"]}]}",
                "partners[0].partnerId",
                "not-an-id");
    }

    @Test
    void a_dimension_has_a_short_code() {
        refused(
                Person.PONTCHARRA_EDITOR,
                projects.draft().replace("/api/v1/", "") + "/indicators",
                "{\"titles\": {\"fr\": \"Essai\"}, \"measure\": \"unit\", \"unit\": {\"fr\": \"élèves\"}, \"dimensions\": [{\"code\": \"Sexe déclaré\", \"kind\": \"sex\", \"labels\": {\"fr\": \"Sexe\"}, \"categories\": [{\"code\": \"women\", \"labels\": {\"fr\": \"Femmes\"}}, {\"code\": \"men\", \"labels\": {\"fr\": \"Hommes\"}}]}]}",
                "dimensions[0].code",
                "not-a-short-code");
    }

    @Test
    void one_acts_for_a_partner_of_ones_own() {
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("Acting-For", "cergy")
                .get("/api/v1/me")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("not-your-partner"))
                .body("violations[0].message", containsString("cergy"));
    }

    private static void refused(Person who, String list, String body, String field, String code) {
        who.asks()
                .body(body)
                .post("/api/v1/" + list)
                .then()
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }
}
