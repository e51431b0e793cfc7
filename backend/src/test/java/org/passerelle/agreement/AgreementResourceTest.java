package org.passerelle.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.partner.PartnerType;
import org.passerelle.testsupport.Agreements;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class AgreementResourceTest {
    private static final String AGREEMENTS = "/api/v1/agreements";

    @Inject
    World world;

    @Inject
    Agreements agreements;

    @Inject
    ObjectMapper mapper;

    UUID pontcharra;
    UUID dembela;

    @BeforeEach
    void partners() {
        pontcharra = world.pontcharra();
        dembela = world.dembela();
        world.cergy();
    }

    private String whole(String title) {
        return """
                {"kind": "cooperation-agreement", "number": "DEL-2019-12", "titles": {"fr": "%s", "en": "Agreement"},
                 "descriptions": {"fr": "Deux communes, une convention."},
                 "firstSigned": {"value": "2019-01-12", "precision": "day"},
                 "starts": {"value": "2019", "precision": "year"}, "ends": {"value": "2021-06", "precision": "month"},
                 "triennial": true,
                 "parties": [{"partnerId": "%s", "role": "signatory"}, {"partnerId": "%s", "role": "signatory"},
                             {"partnerId": "%s", "role": "contracting-authority"}],
                 "objectives": [{"level": "process", "subject": {"fr": "Réseau"}, "objective": {"fr": "Se rencontrer"},
                                 "timing": {"fr": "Long terme"}, "years": 3}, {"level": "strategy", "objective": {"en": "Water"}}],
                 "activities": [{"resultCode": "R2.1", "title": {"fr": "Former"}, "state": "under-way",
                                 "dueOn": {"value": "2020", "precision": "year"}}, {"title": {"fr": "Bilan"}, "state": "done"}],
                 "outcomes": [{"text": {"fr": "Priorités communes"}, "on": {"value": "2019-06", "precision": "month"}, "place": "Dakar"}],
                 "documents": [{"label": {"fr": "Convention"}, "url": "https://www.example.org/c.pdf", "language": "fr"}]}""".formatted(title, pontcharra, dembela, dembela);
    }

    private static ValidatableResponse create(Person person, String body) {
        return person.asks().body(body).post(AGREEMENTS).then();
    }

    private ExtractableResponse<Response> created() {
        return create(Person.PONTCHARRA_EDITOR, whole("Convention " + UUID.randomUUID()))
                .statusCode(201)
                .extract();
    }

    private static ValidatableResponse patch(Person person, String location, String version, String body) {
        return person.asks()
                .header("If-Match", version)
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(location)
                .then();
    }

    @Nested
    class AsEditorOfAParty {
        @Test
        void begins_an_agreement_and_reads_it_back_whole() {
            create(Person.PONTCHARRA_EDITOR, whole("Convention " + UUID.randomUUID()))
                    .statusCode(201)
                    .body("publication", equalTo("draft"))
                    .body("kind.code", equalTo("cooperation-agreement"))
                    .body("starts.value", equalTo("2019"))
                    .body("ends.value", equalTo("2021-06"))
                    .body("validity.code", equalTo("expired"))
                    .body("parties.partner.slug[1]", equalTo("commune-rurale-de-dembela"))
                    .body("parties.country.label[1]", equalTo("Mali"))
                    .body("parties.role.code[2]", equalTo("contracting-authority"))
                    .body("objectives[0].years", equalTo(3))
                    .body("activities[0].state.code", equalTo("under-way"))
                    .body("activities[0].dueOn.precision", equalTo("year"))
                    .body("outcomes[0].place", equalTo("Dakar"))
                    .body("figures.partners", equalTo(2))
                    .body("figures.activitiesDone", equalTo(1))
                    .body("chain", hasSize(1));
        }

        @Test
        void gets_what_the_contract_says() throws Exception {
            String location = created().header("Location");
            String json = Person.PONTCHARRA_EDITOR.asks().get(location).asString();
            AgreementView view = mapper.readValue(json, AgreementView.class);
            assertThat(view.parties()).hasSize(3);
            String list = Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(AGREEMENTS + "?publication=draft&limit=5")
                    .asString();
            assertThat(mapper.readValue(list, AgreementView.Page.class).items()).isNotEmpty();
        }

        @Test
        void gets_back_exactly_what_was_written() throws Exception {
            String body = whole("Convention " + UUID.randomUUID());
            String location = create(Person.PONTCHARRA_EDITOR, body).extract().header("Location");
            String input = Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(location + "/input")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(mapper.readValue(input, AgreementInput.class))
                    .isEqualTo(mapper.readValue(body, AgreementInput.class));
        }

        @Test
        void changes_the_parties_of_an_agreement_of_the_other_side() {
            var made = created();
            patch(Person.DEMBELA_EDITOR, made.header("Location"), made.header("ETag"), """
                            {"parties": [{"partnerId": "%s", "role": "signatory"}, {"partnerId": "%s", "role": "signatory"}]}""".formatted(
                                    dembela, pontcharra))
                    .statusCode(200)
                    .body("parties", hasSize(2))
                    .body("parties[0].partner.slug", equalTo("commune-rurale-de-dembela"))
                    .body("number", equalTo("DEL-2019-12"));
        }

        @Test
        void finds_it_again_by_number_after_a_change() {
            var made = created();
            String number = "N" + UUID.randomUUID().toString().replace("-", "");
            patch(
                            Person.PONTCHARRA_EDITOR,
                            made.header("Location"),
                            made.header("ETag"),
                            "{\"number\": \"" + number + "\"}")
                    .statusCode(200);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(AGREEMENTS + "?publication=draft&q=" + number)
                    .then()
                    .body("items", hasSize(1));
        }

        @Test
        void finds_it_by_a_planned_activity_and_by_the_new_name_of_a_party() {
            String mark = "S" + UUID.randomUUID().toString().replace("-", "");
            var partner = Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("{\"names\": {\"fr\": \"Cercle %s\"}, \"type\": \"municipality\", \"country\": \"ML\"}"
                            .formatted(UUID.randomUUID()))
                    .post("/api/v1/partners")
                    .then()
                    .statusCode(201)
                    .extract();
            create(Person.PONTCHARRA_EDITOR, """
                            {"kind": "network", "titles": {"fr": "Réseau"}, "parties": [{"partnerId": "%s", "role": "member"}],
                             "activities": [{"title": {"fr": "Compostage %s"}, "state": "planned"}]}""".formatted(partner.<String>path("id"), mark))
                    .statusCode(201);
            patch(
                            Person.PONTCHARRA_EDITOR,
                            partner.header("Location"),
                            partner.header("ETag"),
                            "{\"acronym\": \"A" + mark + "\"}")
                    .statusCode(200);
            for (String words : java.util.List.of("compostage " + mark, "A" + mark)) {
                Person.PONTCHARRA_EDITOR
                        .asks()
                        .queryParam("q", words)
                        .get(AGREEMENTS + "?publication=draft")
                        .then()
                        .body("items", hasSize(1));
            }
        }

        @Test
        void of_eight_writers_at_once_one_wins() {
            var made = created();
            Person.PONTCHARRA_EDITOR.token();
            var answers = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(writer -> java.util.concurrent.CompletableFuture.supplyAsync(() -> patch(
                                    Person.PONTCHARRA_EDITOR,
                                    made.header("Location"),
                                    made.header("ETag"),
                                    "{\"number\": \"W" + writer + "\"}")
                            .extract()))
                    .toList()
                    .stream()
                    .map(java.util.concurrent.CompletableFuture::join)
                    .toList();
            assertThat(answers)
                    .extracting(ExtractableResponse::statusCode)
                    .containsOnlyOnce(200)
                    .filteredOn(status -> status != 200)
                    .containsOnly(412);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 412).allSatisfy(answer -> assertThat(
                            answer.<String>path("current.number"))
                    .startsWith("W"));
        }

        @Test
        void must_name_the_version_and_learns_of_a_newer_one() {
            var made = created();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(whole("x"))
                    .put(made.header("Location"))
                    .then()
                    .statusCode(428);
            patch(Person.DEMBELA_EDITOR, made.header("Location"), made.header("ETag"), "{\"number\": \"1\"}")
                    .statusCode(200);
            patch(Person.PONTCHARRA_EDITOR, made.header("Location"), made.header("ETag"), "{\"number\": \"2\"}")
                    .statusCode(412)
                    .body("current.number", equalTo("1"));
        }

        @Test
        void cannot_name_a_partner_that_is_not_for_them_to_know_of() {
            String location = Person.CERGY_EDITOR
                    .asks()
                    .body("{\"names\": {\"fr\": \"Village %s\"}, \"type\": \"municipality\", \"country\": \"SN\"}"
                            .formatted(UUID.randomUUID()))
                    .post("/api/v1/partners")
                    .header("Location");
            create(Person.PONTCHARRA_EDITOR, """
                            {"kind": "twinning", "titles": {"fr": "x"}, "parties": [{"partnerId": "%s", "role": "signatory"}]}""".formatted(location.substring(location.lastIndexOf('/') + 1)))
                    .statusCode(422)
                    .body("violations[0].field", equalTo("parties[0].partnerId"))
                    .body("violations[0].code", equalTo("unknown-record"));
        }

        @Test
        void is_told_of_each_bound() {
            create(Person.PONTCHARRA_EDITOR, """
                            {"kind": "twinning", "titles": {"fr": "x"}, "activities": [{"resultCode": "2.1", "title": {"fr": "x"}, "state": "done"}]}""")
                    .statusCode(400)
                    .body("violations[0].field", equalTo("activities[0].resultCode"))
                    .body("violations[0].code", equalTo("not-a-result-code"));
            create(Person.PONTCHARRA_EDITOR, "{\"kind\": \"pact\", \"titles\": {\"fr\": \"x\"}}")
                    .statusCode(400)
                    .body("violations[0].field", equalTo("kind"));
        }

        @Test
        void withdraws_a_draft_but_not_what_is_published() {
            var made = created();
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .delete(made.header("Location"))
                    .then()
                    .statusCode(428);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", made.header("ETag"))
                    .delete(made.header("Location"))
                    .then()
                    .statusCode(204);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(made.header("Location"))
                    .then()
                    .body("publication", equalTo("withdrawn"));
            Agreement open = agreements.published(
                    Agreements.between(AgreementKind.TWINNING, "Ouvert " + UUID.randomUUID(), pontcharra, dembela),
                    pontcharra);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", "\"1\"")
                    .delete(AGREEMENTS + "/" + open.id())
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsReporterOfAParty {
        @Test
        void reads_a_draft_and_cannot_change_it() {
            var made = created();
            Person.DEMBELA_REPORTER.asks().get(made.header("Location")).then().statusCode(200);
            patch(Person.DEMBELA_REPORTER, made.header("Location"), made.header("ETag"), "{\"number\": \"1\"}")
                    .statusCode(403);
        }
    }

    @Nested
    class AsEditorElsewhere {
        @Test
        void cannot_know_of_a_draft_nor_change_or_withdraw_it() {
            var made = created();
            String location = made.header("Location");
            Person.CERGY_EDITOR.asks().get(location).then().statusCode(404);
            Person.CERGY_EDITOR.asks().get(location + "/input").then().statusCode(404);
            patch(Person.CERGY_EDITOR, location, made.header("ETag"), "{\"number\": \"1\"}")
                    .statusCode(404);
            Person.CERGY_EDITOR
                    .asks()
                    .header("If-Match", made.header("ETag"))
                    .delete(location)
                    .then()
                    .statusCode(404);
            Person.CERGY_EDITOR
                    .asks()
                    .get(AGREEMENTS + "?publication=draft&limit=100")
                    .then()
                    .body("items.id", not(hasItem(made.path("id").toString())));
        }

        @Test
        void cannot_change_what_is_published() {
            Agreement open = agreements.published(
                    Agreements.between(AgreementKind.TWINNING, "Ouvert " + UUID.randomUUID(), pontcharra, dembela),
                    pontcharra);
            patch(Person.CERGY_EDITOR, AGREEMENTS + "/" + open.slug(), "\"1\"", "{\"number\": \"1\"}")
                    .statusCode(403);
        }
    }

    @Nested
    class AsModerator {
        @Test
        void withdraws_what_is_published() {
            Agreement open = agreements.published(
                    Agreements.between(AgreementKind.TWINNING, "Ouvert " + UUID.randomUUID(), pontcharra, dembela),
                    pontcharra);
            String address = AGREEMENTS + "/" + open.id();
            String tag = Person.MODERATOR.asks().get(address).header("ETag");
            Person.MODERATOR
                    .asks()
                    .header("If-Match", tag)
                    .delete(address)
                    .then()
                    .statusCode(204);
            Person.VISITOR.asks().get(address).then().statusCode(404);
        }
    }

    @Nested
    class AsVisitor {
        @Test
        void cannot_begin_change_or_withdraw() {
            create(Person.VISITOR, whole("x")).statusCode(401);
            Agreement open = agreements.published(
                    Agreements.between(AgreementKind.TWINNING, "Ouvert " + UUID.randomUUID(), pontcharra, dembela),
                    pontcharra);
            String address = AGREEMENTS + "/" + open.id();
            patch(Person.VISITOR, address, "\"1\"", "{\"number\": \"1\"}").statusCode(401);
            Person.VISITOR
                    .asks()
                    .header("If-Match", "\"1\"")
                    .delete(address)
                    .then()
                    .statusCode(401);
            Person.VISITOR.asks().get(address + "/input").then().statusCode(401);
        }

        @Test
        void cannot_open_a_draft() {
            Person.VISITOR.asks().get(created().header("Location")).then().statusCode(404);
        }

        @Test
        void sees_the_countries_and_first_parties_in_a_list() {
            String mark = "L" + UUID.randomUUID().toString().replace("-", "");
            UUID guest = world.partner("invite-" + mark, "Invité " + mark, PartnerType.NGO, "BF");
            agreements.published(
                    Agreements.between(AgreementKind.NETWORK, mark, pontcharra, dembela, guest), pontcharra);
            Person.VISITOR
                    .asks()
                    .get(AGREEMENTS + "?q=" + mark)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].partners", equalTo(3))
                    .body("items[0].countries.code", equalTo(java.util.List.of("BF", "FR", "ML")))
                    .body("items[0].parties.partner.slug[0]", equalTo("pontcharra"));
        }
    }
}
