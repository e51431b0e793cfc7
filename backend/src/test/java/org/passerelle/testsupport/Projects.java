package org.passerelle.testsupport;

import io.restassured.response.Response;
import java.util.UUID;

/** Projects that tests make through the API, as a person would. */
public final class Projects {
    private Projects() {}

    /** The JSON of a project led by one partner, with others taking part as operators on the southern side. */
    public static String json(String title, UUID lead, UUID... operators) {
        StringBuilder partners = new StringBuilder(
                "{\"partnerId\": \"%s\", \"side\": \"north\", \"roles\": [\"lead\"]}".formatted(lead));
        for (UUID operator : operators) {
            partners.append(
                    ", {\"partnerId\": \"%s\", \"side\": \"south\", \"roles\": [\"operator\"]}".formatted(operator));
        }
        return """
                {"titles": {"fr": "%s"}, "summaries": {"fr": "Un projet d'essai."}, "status": "under-way",
                 "start": {"value": "2020", "precision": "year"},
                 "themes": [{"code": "waste", "priority": 1}],
                 "places": [{"name": "Dembela", "country": "ML", "region": "Sikasso", "side": "south", "latitude": 11.68, "longitude": -6.2}],
                 "partners": [%s]}""".formatted(title, partners);
    }

    /** A draft of this person's, as the answer to the POST. */
    public static Response draft(Person editor, String title, UUID lead, UUID... operators) {
        Response created = editor.asks().body(json(title, lead, operators)).post("/api/v1/projects");
        created.then().statusCode(201);
        return created;
    }

    /** Address of a published project. */
    public static String published(Person editor, String title, UUID lead, UUID... operators) {
        Response created = draft(editor, title, lead, operators);
        String address = created.header("Location").replaceFirst("^https?://[^/]+", "");
        String submitted = editor.asks()
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
        return address;
    }
}
