package org.passerelle.agreement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.time.PreciseDate;
import org.passerelle.testsupport.Agreements;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** Renewals and amendments, and what hangs under an agreement. */
@ApiTest
class AgreementChainTest {
    private static final String AGREEMENTS = "/api/v1/agreements";

    @Inject
    World world;

    @Inject
    Agreements agreements;

    @Inject
    Database database;

    @Inject
    ObjectMapper mapper;

    UUID pontcharra;
    UUID dembela;

    @BeforeEach
    void partners() {
        pontcharra = world.pontcharra();
        dembela = world.dembela();
    }

    private static ValidatableResponse create(Person person, String body) {
        return person.asks().body(body).post(AGREEMENTS).then();
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
        void is_told_why_a_renewal_is_refused() {
            Agreement first = agreements.published(
                    Agreements.during(
                            AgreementKind.COOPERATION_AGREEMENT,
                            "Convention 2016-2018 " + UUID.randomUUID(),
                            PreciseDate.year(2016),
                            PreciseDate.year(2018),
                            pontcharra,
                            dembela),
                    pontcharra);
            String body = """
                    {"kind": "cooperation-agreement", "titles": {"fr": "Suite"}, "starts": {"value": "2017", "precision": "year"},
                     "predecessorId": "%s", "succession": "renewal"}""";
            create(Person.PONTCHARRA_EDITOR, body.formatted(first.id()))
                    .statusCode(422)
                    .body("violations[0].field", equalTo("starts"))
                    .body("violations[0].code", equalTo("renewal-overlaps"))
                    .body("violations[0].message", containsString("2018"));
            create(Person.PONTCHARRA_EDITOR, body.formatted(UUID.randomUUID()))
                    .statusCode(422)
                    .body("violations[0].code", equalTo("unknown-record"));
        }

        @Test
        void cannot_tie_a_chain_into_a_circle() {
            Agreement first = agreements.published(
                    Agreements.between(AgreementKind.TWINNING, "Cercle " + UUID.randomUUID(), pontcharra, dembela),
                    pontcharra);
            Agreement second = agreements.published(
                    Agreements.renewing(first, "Suite", null, null, pontcharra, dembela), pontcharra);
            patch(
                            Person.PONTCHARRA_EDITOR,
                            AGREEMENTS + "/" + first.id(),
                            "\"0\"",
                            "{\"predecessorId\": \"" + second.id() + "\", \"succession\": \"amendment\"}")
                    .statusCode(412);
            String tag = Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(AGREEMENTS + "/" + first.id())
                    .header("ETag");
            patch(
                            Person.PONTCHARRA_EDITOR,
                            AGREEMENTS + "/" + first.id(),
                            tag,
                            "{\"predecessorId\": \"" + second.id() + "\", \"succession\": \"amendment\"}")
                    .statusCode(422)
                    .body("violations[0].code", equalTo("goes-in-a-circle"));
        }
    }

    @Nested
    class AsVisitor {
        @Test
        void reads_a_published_agreement_by_its_slug_with_chain_projects_and_events() throws Exception {
            Agreement first = agreements.published(
                    Agreements.during(
                            AgreementKind.COOPERATION_AGREEMENT,
                            "Première " + UUID.randomUUID(),
                            PreciseDate.year(2016),
                            PreciseDate.year(2018),
                            pontcharra,
                            dembela),
                    pontcharra);
            Agreement second = agreements.published(
                    Agreements.renewing(
                            first,
                            "Deuxième " + UUID.randomUUID(),
                            PreciseDate.year(2019),
                            PreciseDate.year(2021),
                            pontcharra,
                            dembela),
                    pontcharra);
            Agreement unseen = agreements.draft(
                    Agreements.renewing(
                            second,
                            "Troisième " + UUID.randomUUID(),
                            PreciseDate.year(2022),
                            null,
                            pontcharra,
                            dembela),
                    pontcharra);
            hang("published", second.id());
            hang("draft", second.id());
            String json = Person.VISITOR
                    .asks()
                    .get(AGREEMENTS + "/" + second.slug())
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("public"))
                    .body(
                            "chain.id",
                            equalTo(java.util.List.of(
                                    first.id().toString(), second.id().toString())))
                    .body("chain.place", equalTo(java.util.List.of(-1, 0)))
                    .body("chain.validity.code", equalTo(java.util.List.of("expired", "expired")))
                    .body("predecessorId", equalTo(first.id().toString()))
                    .body("projects", hasSize(1))
                    .body("projects[0].status.code", equalTo("finished"))
                    .body("figures.projects", equalTo(1))
                    .body("publicationReason", nullValue())
                    .extract()
                    .asString();
            mapper.readValue(json, AgreementView.class);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(AGREEMENTS + "/" + second.id())
                    .then()
                    .body("chain.id", hasItem(unseen.id().toString()));
        }

        private void hang(String publication, UUID agreement) {
            UUID id = UUID.randomUUID();
            database.change(Sql.of("""
                    insert into project (id, slug, version, titles, status, starts, starts_precision, ends, ends_precision,
                        agreement_id, publication, created_at, updated_at)
                    values (?, ?, 0, '{"fr": "Projet"}', 'under-way', '2019-01-01', 'year', '2021-12-31', 'year', ?, ?, now(), now())""", id, id.toString(), agreement, publication));
        }

        @Test
        void does_not_learn_of_an_earlier_draft() {
            Agreement draft = agreements.draft(
                    Agreements.between(AgreementKind.TWINNING, "Brouillon " + UUID.randomUUID(), pontcharra, dembela),
                    pontcharra);
            String location = create(Person.PONTCHARRA_EDITOR, """
                            {"kind": "twinning", "titles": {"fr": "Suite"}, "predecessorId": "%s", "succession": "amendment",
                             "parties": [{"partnerId": "%s", "role": "signatory"}, {"partnerId": "%s", "role": "signatory"}]}""".formatted(draft.id(), pontcharra, dembela))
                    .statusCode(201)
                    .body("predecessorId", equalTo(draft.id().toString()))
                    .extract()
                    .header("Location");
            database.change(Sql.of(
                    "update agreement set publication = 'published' where id = ?",
                    UUID.fromString(location.substring(location.lastIndexOf('/') + 1))));
            Person.VISITOR
                    .asks()
                    .get(location)
                    .then()
                    .statusCode(200)
                    .body("predecessorId", nullValue())
                    .body("chain", hasSize(1));
        }
    }
}
