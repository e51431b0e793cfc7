package org.passerelle.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Console;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class AccountsTest {
    private static final String PASSWORD = "Passerelle-2026";

    @Inject
    World world;

    @BeforeEach
    void partners() {
        world.pontcharra();
        world.cergy();
        world.dembela();
    }

    private static String registered() {
        return Person.PONTCHARRA_EDITOR
                .asks()
                .body("{\"names\": {\"fr\": \"Cercle %s\"}, \"type\": \"municipality\", \"country\": \"ML\"}"
                        .formatted(UUID.randomUUID()))
                .post("/api/v1/partners?confirmedNew=true")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Nested
    class WhoIsSignedIn {
        @Test
        void an_editor_sees_the_partner_and_the_role() {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("no-store"))
                    .body("name", equalTo("Agente coopération Pontcharra"))
                    .body("memberships.partner.slug", contains("pontcharra"))
                    .body("memberships[0].partner.names.fr", equalTo("Pontcharra"))
                    .body("memberships[0].role", equalTo("editor"))
                    .body("platformRoles", empty());
        }

        @Test
        void an_editor_of_two_partners_sees_both_whichever_is_acted_for() {
            world.arcade();
            Person.EDITOR_OF_TWO
                    .asks()
                    .header("Acting-For", "pontcharra")
                    .get("/api/v1/me")
                    .then()
                    .body("memberships.partner.slug", hasItem("pontcharra"))
                    .body("memberships", hasSize(2));
        }

        @Test
        void a_moderator_sees_the_platform_role() {
            Person.MODERATOR
                    .asks()
                    .get("/api/v1/me")
                    .then()
                    .body("platformRoles", contains("moderator"))
                    .body("memberships", empty());
        }

        @Test
        void somebody_without_a_partner_is_somebody_all_the_same() {
            Person.NO_PARTNER.asks().get("/api/v1/me").then().statusCode(200).body("memberships", empty());
        }

        @Test
        void a_visitor_is_nobody() {
            Person.VISITOR.asks().get("/api/v1/me").then().statusCode(401).contentType("application/problem+json");
        }
    }

    @Nested
    class TheMembersOfAPartner {
        @Test
        void are_shown_with_addresses_to_its_admin() {
            Person.PONTCHARRA_ADMIN
                    .asks()
                    .get("/api/v1/partners/pontcharra/members")
                    .then()
                    .statusCode(200)
                    .body("alias", equalTo("pontcharra"))
                    .body("items[0].role", equalTo("admin"))
                    .body("items.email", hasItem("editor.pontcharra@demo.passerelle.test"))
                    .body("items.find { it.email.startsWith('reporter.') }.role", equalTo("reporter"))
                    .body("items.enabled", everyItem(equalTo(true)));
        }

        @Test
        void are_shown_with_addresses_to_a_platform_admin() {
            Person.PLATFORM_ADMIN
                    .asks()
                    .get("/api/v1/partners/pontcharra/members")
                    .then()
                    .body("items[0].email", notNullValue());
        }

        @Test
        void are_shown_without_addresses_to_a_moderator() {
            Person.MODERATOR
                    .asks()
                    .get("/api/v1/partners/pontcharra/members")
                    .then()
                    .statusCode(200)
                    .body("items.name", hasItem("Agente coopération Pontcharra"))
                    .body("items.email", everyItem(nullValue()));
        }

        @Test
        void are_nobody_where_there_is_no_organisation() {
            Person.MODERATOR
                    .asks()
                    .get(registered() + "/members")
                    .then()
                    .statusCode(200)
                    .body("alias", nullValue())
                    .body("items", empty());
        }

        @Test
        void are_not_shown_to_others() {
            for (Person other : new Person[] {
                Person.CERGY_ADMIN,
                Person.PONTCHARRA_EDITOR,
                Person.PONTCHARRA_REPORTER,
                Person.NO_PARTNER,
                Person.PORTAL
            }) {
                other.asks().get("/api/v1/partners/pontcharra/members").then().statusCode(403);
            }
            Person.VISITOR
                    .asks()
                    .get("/api/v1/partners/pontcharra/members")
                    .then()
                    .statusCode(401);
        }
    }

    @Nested
    class TheOrganisationInKeycloak {
        @Test
        void is_opened_by_a_platform_admin_once() {
            String partner = registered();
            String slug = Person.PLATFORM_ADMIN.asks().get(partner).path("slug");
            try {
                for (int time = 0; time < 2; time++) {
                    Person.PLATFORM_ADMIN
                            .asks()
                            .post(partner + "/organization")
                            .then()
                            .statusCode(200)
                            .body("alias", equalTo(slug))
                            .body(
                                    "consoleUrl",
                                    containsString("/admin/passerelle/console/#/passerelle/organizations/"));
                }
                assertThat(Console.groups(slug)).containsExactlyInAnyOrder("admins", "editors", "reporters");
                assertThat(Console.attribute(slug, "partner_id")).isEqualTo(partner.replaceFirst(".*/", ""));
                Person.PLATFORM_ADMIN
                        .asks()
                        .get(partner + "/members")
                        .then()
                        .body("alias", equalTo(slug))
                        .body("items", empty());
            } finally {
                Console.deleteOrganization(slug);
            }
        }

        @Test
        void takes_no_draft_out_of_the_hands_of_who_registered_it() {
            String partner = registered();
            String slug = Person.PLATFORM_ADMIN.asks().get(partner).path("slug");
            try {
                String tag = Person.PLATFORM_ADMIN
                                        .asks()
                                        .post(partner + "/organization")
                                        .getStatusCode()
                                == 200
                        ? Person.PONTCHARRA_EDITOR.asks().get(partner).header("ETag")
                        : null;
                Person.PONTCHARRA_EDITOR
                        .asks()
                        .header("If-Match", tag)
                        .post(partner + "/submission")
                        .then()
                        .statusCode(200);
                Person.MODERATOR
                        .asks()
                        .header("If-Match", Person.MODERATOR.asks().get(partner).header("ETag"))
                        .post(partner + "/publication")
                        .then()
                        .statusCode(200);
                Person.PONTCHARRA_EDITOR.asks().get(partner + "/input").then().statusCode(403);
            } finally {
                Console.deleteOrganization(slug);
            }
        }

        @Test
        void is_opened_by_nobody_else() {
            String partner = registered();
            for (Person other : new Person[] {Person.PONTCHARRA_ADMIN, Person.MODERATOR, Person.PONTCHARRA_EDITOR}) {
                other.asks().post(partner + "/organization").then().statusCode(403);
            }
            Person.VISITOR.asks().post(partner + "/organization").then().statusCode(401);
        }
    }

    @Nested
    class AnAccount {
        @Test
        void made_in_keycloak_can_edit_and_once_closed_cannot_come_back() {
            String email = "essai." + UUID.randomUUID() + "@demo.passerelle.test";
            String person = Console.makeAccount(email, PASSWORD);
            try {
                assertThat(editAs(Person.freshToken(email))).isEqualTo(403);
                Console.putInto(person, "commune-rurale-de-dembela", "editors");
                assertThat(editAs(Person.freshToken(email))).isEqualTo(200);
                Console.close(person);
                assertThatThrownBy(() -> Person.freshToken(email)).hasMessageContaining("refused");
                Person.PLATFORM_ADMIN
                        .asks()
                        .get("/api/v1/partners/commune-rurale-de-dembela/members")
                        .then()
                        .body("items.find { it.email == '" + email + "' }.enabled", equalTo(false));
            } finally {
                Console.deleteAccount(person);
            }
        }

        private static int editAs(String token) {
            String address = "/api/v1/partners/commune-rurale-de-dembela";
            String tag = Person.VISITOR.asks().get(address).header("ETag");
            return given().auth()
                    .oauth2(token)
                    .contentType("application/merge-patch+json;charset=UTF-8")
                    .header("If-Match", tag)
                    .body("{\"territory\": \"Sikasso " + UUID.randomUUID() + "\"}")
                    .patch(address)
                    .statusCode();
        }
    }
}
