package org.passerelle.publication;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.UUID;
import org.passerelle.testsupport.Person;

/** Records for the tests of publication, made through the API by an editor of Pontcharra. */
final class Drafts {
    private Drafts() {}

    /** A new partner with a name nobody else has. */
    static Draft partner() {
        ExtractableResponse<Response> created = Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"names": {"fr": "Village %s"}, "type": "municipality", "country": "ML", "territory": "Sikasso"}""".formatted(UUID.randomUUID()))
                .post("/api/v1/partners?confirmedNew=true")
                .then()
                .statusCode(201)
                .extract();
        return new Draft(created.header("Location"));
    }

    /** A record by its address. */
    record Draft(String address) {
        String id() {
            return address.substring(address.lastIndexOf('/') + 1);
        }

        /** The tag of the record as it is now. */
        String tag() {
            return Person.MODERATOR.asks().get(address).header("ETag");
        }

        /** A step with the present version; null for a step without a body. */
        Response step(Person who, String step, String body) {
            var request = who.asks().header("If-Match", tag());
            return (body == null ? request : request.body(body)).post(address + "/" + step);
        }

        Response patch(Person who, String patch) {
            return who.asks()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", tag())
                    .body(patch)
                    .patch(address);
        }

        Draft submitted() {
            step(Person.PONTCHARRA_EDITOR, "submission", null).then().statusCode(200);
            return this;
        }

        Draft published() {
            submitted().step(Person.MODERATOR, "publication", null).then().statusCode(200);
            return this;
        }
    }
}
