package org.passerelle.opendata;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** A small atlas for the tests of reading across; each test names its own word, so that it finds its own projects. */
@ApplicationScoped
class Atlas {
    private final World world;
    private final Database database;

    Atlas(World world, Database database) {
        this.world = world;
        this.database = database;
    }

    /** A word that no other test uses. */
    static String word() {
        return "mot" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    /** The tree of the tests: water > drinking-water > wells, and waste beside it. */
    void themes() {
        theme("waste", null, 1, "Déchets");
        theme("test-water", null, 1, "Eau");
        theme("test-drinking-water", "test-water", 2, "Eau potable");
        theme("test-wells", "test-drinking-water", 3, "Puits");
    }

    private void theme(String code, String parent, int level, String label) {
        database.change(Sql.of(
                "insert into theme (code, parent_code, level, labels) values (?, ?, ?, jsonb_build_object('fr', ?::text)) on conflict do nothing",
                code,
                parent,
                level,
                label));
    }

    /**
     * A draft project between Pontcharra and Dembela; returns the answer to its POST.
     *
     * @param more members of the JSON that replace those given here
     */
    Response draft(String title, String more) {
        themes();
        JsonObject project = new JsonObject("""
                {"summaries": {"fr": "Un projet d'essai."}, "status": "under-way", %s,
                 "themes": [{"code": "waste", "priority": 1}],
                 "start": {"value": "2020", "precision": "year"},
                 "partners": [{"partnerId": "%s", "side": "north", "roles": ["lead", "funder"]},
                              {"partnerId": "%s", "side": "south", "roles": ["operator"]}]}""".formatted(PLACES, world.pontcharra(), world.dembela()))
                .mergeIn(new JsonObject("{" + more + "}"))
                .put("titles", new JsonObject().put("fr", title));
        Response created =
                Person.PONTCHARRA_EDITOR.asks().body(project.encode()).post("/api/v1/projects");
        created.then().statusCode(201);
        return created;
    }

    /** Id of a published project. */
    String published(String title, String more) {
        Response created = draft(title, more);
        String address = created.header("Location");
        String submitted = Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", created.header("ETag"))
                .post(address + "/submission")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Person.MODERATOR
                .asks()
                .header("If-Match", submitted)
                .post(address + "/publication")
                .then()
                .statusCode(200);
        return created.path("id");
    }

    /** Adds a received line in cash; the water levy in the line's currency, or null. */
    void line(String project, String funderAndYear, String amount, String currency, String levy) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {%s, "amount": {"amount": "%s", "currency": "%s"}, "kind": "cash", "state": "received", "levies": [%s]}""".formatted(
                                funderAndYear,
                                amount,
                                currency,
                                levy == null ? "" : "{\"scheme\": \"water\", \"amount\": \"" + levy + "\"}"))
                .post("/api/v1/projects/" + project + "/funding-lines")
                .then()
                .statusCode(201);
    }

    /** An address under /api/v1, whatever filters were put together. */
    static String address(String address) {
        return "/api/v1" + address.replaceFirst("\\?&?$", "").replace("?&", "?");
    }

    /** What a person gets at an address under /api/v1. */
    static JsonPath get(Person person, String address) {
        return person.asks()
                .urlEncodingEnabled(false)
                .get(address(address))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static final String PLACES = """
            "places": [{"name": "Pontcharra", "country": "FR", "side": "north", "latitude": 45.43, "longitude": 6.02},
                       {"name": "Dembela", "country": "ML", "region": "Sikasso", "side": "south", "latitude": 11.68, "longitude": -6.2}]""";
}
