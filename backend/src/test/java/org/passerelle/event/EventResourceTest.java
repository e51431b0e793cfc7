package org.passerelle.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.agreement.Agreement;
import org.passerelle.agreement.AgreementKind;
import org.passerelle.testsupport.Agreements;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class EventResourceTest {
    private static final String EVENTS = "/api/v1/events";

    @Inject
    World world;

    @Inject
    Agreements agreements;

    @Inject
    ObjectMapper mapper;

    @Inject
    UserTransaction transaction;

    UUID pontcharra;
    UUID dembela;

    @BeforeEach
    void partners() {
        pontcharra = world.pontcharra();
        dembela = world.dembela();
        world.cergy();
    }

    private String meeting(String title) {
        return """
                {"kind": "meeting", "titles": {"fr": "%s"}, "texts": {"fr": "Trois jours de travail."},
                 "decisions": {"fr": "Un comité se réunit deux fois par an."},
                 "starts": {"value": "2019-06-12", "precision": "day"}, "ends": {"value": "2019-06-14", "precision": "day"},
                 "place": "Sikasso", "country": "ML", "online": true,
                 "attendance": [{"fr": "Directrice du programme Jeunesse"}], "partnerIds": ["%s", "%s"],
                 "links": [{"label": {"fr": "Compte rendu"}, "url": "https://www.example.org/cr"}]}""".formatted(title, dembela, pontcharra);
    }

    private static ValidatableResponse create(String body) {
        return Person.PONTCHARRA_EDITOR.asks().body(body).post(EVENTS).then();
    }

    private ExtractableResponse<Response> created() {
        return create(meeting("Rencontre " + UUID.randomUUID())).statusCode(201).extract();
    }

    private static ValidatableResponse patch(Person person, String location, String version, String body) {
        return person.asks()
                .header("If-Match", version)
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(location)
                .then();
    }

    private String published(String body) throws Exception {
        String id = create(body).statusCode(201).extract().path("id");
        transaction.begin();
        Event event = Event.findById(UUID.fromString(id));
        event.submit(Instant.now());
        event.publish(Instant.now());
        transaction.commit();
        return id;
    }

    @Nested
    class AsEditorOfThePartnerThatWritesIt {
        @Test
        void tells_of_a_meeting_and_reads_it_back_whole() throws Exception {
            String body = meeting("Rencontre " + UUID.randomUUID());
            var made = create(body)
                    .statusCode(201)
                    .body("publication", equalTo("draft"))
                    .body("kind.code", equalTo("meeting"))
                    .body("country.label", equalTo("Mali"))
                    .body("online", equalTo(true))
                    .body("ends.precision", equalTo("day"))
                    .body("attendance[0].fr", equalTo("Directrice du programme Jeunesse"))
                    .body("partners.slug", equalTo(List.of("commune-rurale-de-dembela", "pontcharra")))
                    .body("writtenBy.slug", equalTo("pontcharra"))
                    .extract();
            EventView view = mapper.readValue(made.asString(), EventView.class);
            assertThat(view.links()).hasSize(1);
            String input = Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(made.header("Location") + "/input")
                    .asString();
            assertThat(mapper.readValue(input, EventInput.class)).isEqualTo(mapper.readValue(body, EventInput.class));
            String list = Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(EVENTS + "?publication=draft")
                    .asString();
            assertThat(mapper.readValue(list, EventView.Page.class).items()).isNotEmpty();
        }

        @Test
        void changes_what_took_place_and_with_whom() {
            var made = created();
            patch(
                            Person.PONTCHARRA_EDITOR,
                            made.header("Location"),
                            made.header("ETag"),
                            "{\"place\": \"Dembela\", \"ends\": null, \"partnerIds\": [\"" + pontcharra + "\", \""
                                    + dembela + "\"]}")
                    .statusCode(200)
                    .body("place", equalTo("Dembela"))
                    .body("ends", nullValue())
                    .body("partners.slug[0]", equalTo("pontcharra"));
        }

        @Test
        void must_name_the_version_and_learns_of_a_newer_one() {
            var made = created();
            String location = made.header("Location");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(meeting("x"))
                    .put(location)
                    .then()
                    .statusCode(428);
            patch(Person.PONTCHARRA_ADMIN, location, made.header("ETag"), "{\"place\": \"Loulouni\"}")
                    .statusCode(200);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", made.header("ETag"))
                    .body(meeting("x"))
                    .put(location)
                    .then()
                    .statusCode(412)
                    .body("current.place", equalTo("Loulouni"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '\'',
                value = {
                    "\"country\": \"XX\"             | country       | unknown-country",
                    "\"agreementId\": \"UNKNOWN\"    | agreementId   | unknown-record",
                    "\"projectId\": \"UNKNOWN\"      | projectId     | unknown-record",
                    "\"partnerIds\": [\"UNKNOWN\"]   | partnerIds[0] | unknown-record",
                    "\"ends\": {\"value\": \"2019\", \"precision\": \"year\"} | starts | end-without-start"
                })
        void is_told_what_a_rule_refuses(String property, String field, String code) {
            create("""
                            {"kind": "news", "titles": {"fr": "x"}, %s}""".formatted(property.replace("UNKNOWN", UUID.randomUUID().toString())))
                    .statusCode(422)
                    .body("violations[0].field", equalTo(field))
                    .body("violations[0].code", equalTo(code));
        }

        @Test
        void withdraws_a_draft() {
            var made = created();
            String location = made.header("Location");
            Person.PONTCHARRA_EDITOR.asks().delete(location).then().statusCode(428);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", made.header("ETag"))
                    .delete(location)
                    .then()
                    .statusCode(204);
            Person.DEMBELA_REPORTER.asks().get(location).then().body("publication", equalTo("withdrawn"));
        }

        @Test
        void cannot_withdraw_what_is_published() throws Exception {
            String address = EVENTS + "/" + published(meeting("Publique " + UUID.randomUUID()));
            String tag = Person.PONTCHARRA_EDITOR.asks().get(address).header("ETag");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", tag)
                    .delete(address)
                    .then()
                    .statusCode(403);
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
    class AsEditorOfAPartnerThatWasThere {
        @Test
        void reads_the_draft_and_cannot_change_it() {
            var made = created();
            Person.DEMBELA_EDITOR.asks().get(made.header("Location")).then().statusCode(200);
            patch(Person.DEMBELA_EDITOR, made.header("Location"), made.header("ETag"), "{\"place\": \"x\"}")
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
            patch(Person.CERGY_EDITOR, location, made.header("ETag"), "{\"place\": \"x\"}")
                    .statusCode(404);
            Person.CERGY_EDITOR
                    .asks()
                    .header("If-Match", made.header("ETag"))
                    .delete(location)
                    .then()
                    .statusCode(404);
            Person.CERGY_EDITOR
                    .asks()
                    .get(EVENTS + "?publication=draft&limit=100")
                    .then()
                    .body("items.id", not(hasItem(made.path("id").toString())));
        }

        @Test
        void cannot_hang_an_event_on_a_draft_of_others() {
            Agreement draft = agreements.draft(
                    Agreements.between(AgreementKind.TWINNING, "Brouillon " + UUID.randomUUID(), pontcharra, dembela),
                    pontcharra);
            Person.CERGY_EDITOR
                    .asks()
                    .body("{\"kind\": \"news\", \"titles\": {\"fr\": \"x\"}, \"agreementId\": \"" + draft.id() + "\"}")
                    .post(EVENTS)
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("unknown-record"));
        }
    }

    @Nested
    class AsVisitor {
        @Test
        void reads_a_published_event_by_its_slug() throws Exception {
            String title = "Atelier " + UUID.randomUUID();
            String id = published(meeting(title));
            String slug = Person.VISITOR
                    .asks()
                    .get(EVENTS + "/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("slug");
            Person.VISITOR
                    .asks()
                    .get(EVENTS + "/" + slug)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("public"))
                    .body("titles.fr", equalTo(title));
        }

        @Test
        void sees_the_agreement_of_an_event_only_once_it_is_published() throws Exception {
            Agreement draft = agreements.draft(
                    Agreements.between(AgreementKind.TWINNING, "Brouillon " + UUID.randomUUID(), pontcharra, dembela),
                    pontcharra);
            Agreement open = agreements.published(
                    Agreements.between(AgreementKind.TWINNING, "Ouvert " + UUID.randomUUID(), pontcharra, dembela),
                    pontcharra);
            String body = """
                    {"kind": "news", "titles": {"fr": "x"}, "texts": {"fr": "x"}, "agreementId": "%s"}""";
            String aboutDraft = published(body.formatted(draft.id()));
            String aboutOpen = published(body.formatted(open.id()));
            Person.VISITOR.asks().get(EVENTS + "/" + aboutDraft).then().body("agreement", nullValue());
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(EVENTS + "/" + aboutDraft)
                    .then()
                    .body("agreement.slug", equalTo(draft.slug()));
            Person.VISITOR.asks().get(EVENTS + "/" + aboutOpen).then().body("agreement.slug", equalTo(open.slug()));
            Person.VISITOR
                    .asks()
                    .get(EVENTS + "?agreement=" + open.slug())
                    .then()
                    .body("items.id", equalTo(List.of(aboutOpen)));
            Person.VISITOR
                    .asks()
                    .get(EVENTS + "?agreement=" + draft.id())
                    .then()
                    .body("items", hasSize(0));
            Person.VISITOR
                    .asks()
                    .get("/api/v1/agreements/" + open.id())
                    .then()
                    .body("events.id", equalTo(List.of(aboutOpen)));
        }

        @Test
        void cannot_open_a_draft_nor_write() {
            var made = created();
            Person.VISITOR.asks().get(made.header("Location")).then().statusCode(404);
            Person.VISITOR.asks().body(meeting("x")).post(EVENTS).then().statusCode(401);
            patch(Person.VISITOR, made.header("Location"), made.header("ETag"), "{\"place\": \"x\"}")
                    .statusCode(401);
        }

        @ParameterizedTest(name = "?{0} finds {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "kind=meeting            | meeting",
                    "kind=meeting&kind=news  | meeting, news",
                    "partner=commune-rurale-de-dembela | meeting",
                    "partner=pontcharra      | meeting, news",
                    "year=2019               | meeting",
                    "year=2021               | news",
                    "year=2020               | ",
                    "country=ML              | meeting",
                    "country=FR              | ",
                    "sort=start              | meeting, news",
                    "sort=-start             | news, meeting",
                    "sort=title              | news, meeting",
                    "publication=draft       | "
                })
        void filters_find(String query, String expected) throws Exception {
            String mark = "E" + UUID.randomUUID().toString().replace("-", "");
            Map<String, String> made = Map.of(
                    "meeting",
                    published(meeting("Rencontre " + mark)),
                    "news",
                    published("""
                            {"kind": "news", "titles": {"fr": "Annonce %s"}, "texts": {"fr": "Lu."},
                             "starts": {"value": "2021", "precision": "year"}}""".formatted(mark)),
                    "draft",
                    create(meeting("Brouillon " + mark)).extract().path("id"));
            List<String> found = Person.VISITOR
                    .asks()
                    .get(EVENTS + "?q=" + mark + "&" + query.strip())
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            List<String> wanted = new ArrayList<>(Stream.of((expected == null ? "" : expected).split(",\\s*"))
                    .filter(name -> !name.isBlank())
                    .map(name -> made.get(name.strip()))
                    .toList());
            if (query.startsWith("sort")) {
                assertThat(found).containsExactlyElementsOf(wanted);
            } else {
                assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
            }
        }

        @ParameterizedTest(name = "?{0} is refused")
        @CsvSource({
            "kind=party, kind, unknown-code",
            "year=12, year, not-a-number",
            "country=mali, country, not-a-country",
            "sort=place, sort, unknown-code",
            "validity=expired, validity, unknown-parameter"
        })
        void is_told_of_an_unknown_value(String query, String parameter, String code) {
            Person.VISITOR
                    .asks()
                    .get(EVENTS + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo(parameter))
                    .body("violations[0].code", equalTo(code));
        }
    }
}
