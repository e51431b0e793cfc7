package org.passerelle.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.agreement.AgreementKind;
import org.passerelle.testsupport.Agreements;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** 'Why may I edit this?' */
@ApiTest
class RightsTest {
    @Inject
    World world;

    @Inject
    Agreements agreements;

    private UUID pontcharra;
    private UUID dembela;

    @BeforeEach
    void partners() {
        pontcharra = world.pontcharra();
        dembela = world.dembela();
        world.cergy();
    }

    @ParameterizedTest
    @CsvSource({
        "VISITOR, edit, false, not-signed-in",
        "VISITOR, read, true, published",
        "NO_PARTNER, edit, false, not-in-an-editing-partner",
        "CERGY_EDITOR, edit, false, not-in-an-editing-partner",
        "PONTCHARRA_REPORTER, edit, false, role-too-weak",
        "PONTCHARRA_REPORTER, report, true, role-in-partner",
        "PONTCHARRA_EDITOR, edit, true, role-in-partner",
        "PONTCHARRA_EDITOR, see-members, false, role-too-weak",
        "PONTCHARRA_ADMIN, see-members, true, role-in-partner",
        "PONTCHARRA_REPORTER, lock, false, role-too-weak",
        "PONTCHARRA_EDITOR, lock, true, role-in-partner",
        "MODERATOR, lock, true, moderator",
        "PONTCHARRA_ADMIN, moderate, false, not-a-moderator",
        "MODERATOR, moderate, true, moderator",
        "MODERATOR, edit, false, not-in-an-editing-partner",
        "PLATFORM_ADMIN, share, true, platform-admin",
        "VISITOR, confirm, false, not-signed-in",
        "PONTCHARRA_REPORTER, confirm, true, role-in-partner",
        "CERGY_EDITOR, confirm, false, not-in-the-project",
        "PORTAL, edit, false, not-in-an-editing-partner",
    })
    void on_a_partner(Person who, String action, boolean allowed, String reason) {
        who.asks()
                .get("/api/v1/partners/pontcharra/rights")
                .then()
                .statusCode(200)
                .body("actions.find { it.action == '" + action + "' }.allowed", equalTo(allowed))
                .body("actions.find { it.action == '" + action + "' }.reason", equalTo(reason))
                .body("actions.find { it.action == '" + action + "' }.sentence", notNullValue())
                .body("signedIn", equalTo(who != Person.VISITOR));
    }

    @Test
    void the_sentence_names_the_partner_and_the_role_in_the_language_asked_for() {
        Person.PONTCHARRA_EDITOR
                .asks()
                .get("/api/v1/partners/pontcharra/rights?lang=fr")
                .then()
                .body(
                        "actions.find { it.action == 'edit' }.sentence",
                        equalTo("Vous êtes « rédaction » pour Pontcharra, qui a ce droit sur la fiche."))
                .body("editors.reason", contains("own-page"));
    }

    @Test
    void on_an_agreement_its_parties_edit() {
        UUID agreement = agreements
                .published(
                        Agreements.between(
                                AgreementKind.COOPERATION_AGREEMENT,
                                "Accord " + UUID.randomUUID(),
                                pontcharra,
                                dembela),
                        pontcharra)
                .id();
        Person.DEMBELA_EDITOR
                .asks()
                .get("/api/v1/agreements/" + agreement + "/rights")
                .then()
                .statusCode(200)
                .body("actions.find { it.action == 'edit' }.allowed", equalTo(true))
                .body("editors.partner.slug", containsInAnyOrder("pontcharra", "commune-rurale-de-dembela"))
                .body("editors.reason", hasItem("party"));
    }

    @Test
    void on_a_network_of_plain_members_each_edits_what_the_platform_registered() {
        String address = "/api/v1/agreements/" + agreements.networkOf(pontcharra, dembela);
        Person.DEMBELA_EDITOR
                .asks()
                .get(address + "/rights?lang=it")
                .then()
                .body("actions.find { it.action == 'edit' }.allowed", equalTo(true))
                .body("editors.reason", everyItem(equalTo("party-nobody-answers")))
                .body("editors.sentence", hasItem(containsString("ognuna può tenere la scheda")));
        Person.DEMBELA_EDITOR
                .asks()
                .contentType("application/merge-patch+json")
                .header("If-Match", Person.DEMBELA_EDITOR.asks().get(address).header("ETag"))
                .body("{\"number\": \"R-31\"}")
                .patch(address)
                .then()
                .statusCode(200);
        Person.CERGY_EDITOR
                .asks()
                .get(address + "/rights")
                .then()
                .body("actions.find { it.action == 'edit' }.allowed", equalTo(false));
    }

    @Test
    void a_refusal_says_which_right_is_missing() {
        Person.CERGY_EDITOR
                .asks()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch("/api/v1/partners/pontcharra?lang=en")
                .then()
                .statusCode(403)
                .body("reason", equalTo("not-in-an-editing-partner"))
                .body(
                        "detail",
                        equalTo(
                                "Your account does not give the right to do this. None of your organisations keeps this record."));
        Person.PONTCHARRA_EDITOR
                .asks()
                .get("/api/v1/moderation/queue?lang=fr")
                .then()
                .statusCode(403)
                .body("reason", equalTo("role-missing"))
                .body(
                        "detail",
                        equalTo(
                                "Votre compte ne donne pas le droit de faire cela. Cette opération demande un autre rôle."));
    }

    @Test
    void nobody_learns_of_a_draft_that_way() {
        Person.VISITOR.asks().get(Drafts.partner().address() + "/rights").then().statusCode(404);
        Person.CERGY_EDITOR
                .asks()
                .get(Drafts.partner().address() + "/rights")
                .then()
                .statusCode(404);
    }
}
