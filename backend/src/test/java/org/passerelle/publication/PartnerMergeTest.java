package org.passerelle.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.agreement.AgreementKind;
import org.passerelle.publication.Drafts.Draft;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.Agreements;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.Projects;
import org.passerelle.testsupport.World;

@ApiTest
class PartnerMergeTest {
    @Inject
    World world;

    @Inject
    Agreements agreements;

    @Inject
    Database database;

    @Inject
    ObjectMapper mapper;

    private UUID pontcharra;
    private Draft kept;
    private Draft merged;

    @BeforeEach
    void twoRecordsOfOneOrganisation() {
        pontcharra = world.pontcharra();
        world.cergy();
        database.change(
                Sql.of(
                        "insert into theme (code, level, labels) values ('waste', 1, '{\"fr\": \"Déchets\"}') on conflict do nothing"));
        kept = Drafts.partner().published();
        merged = Drafts.partner().published();
        merged.patch(
                        Person.PONTCHARRA_EDITOR,
                        "{\"identifiers\": [{\"scheme\": \"XM-TEST\", \"value\": \"" + UUID.randomUUID() + "\"}]}")
                .then()
                .statusCode(200);
    }

    private Response merge(Person who, Draft keeping, Draft merging, boolean preview) {
        return who.asks()
                .body("{\"keptId\": \"%s\", \"mergedId\": \"%s\", \"preview\": %s}"
                        .formatted(keeping.id(), merging.id(), preview))
                .post("/api/v1/partner-merges");
    }

    private Response undo(Response merge) {
        return Person.MODERATOR.asks().post("/api/v1/partner-merges/" + merge.path("id") + "/undoing");
    }

    /** A project with these partners as operators. */
    private Draft project(Draft... operators) {
        return new Draft(Projects.published(
                Person.PONTCHARRA_EDITOR,
                "Projet " + UUID.randomUUID(),
                pontcharra,
                Stream.of(operators).map(o -> UUID.fromString(o.id())).toArray(UUID[]::new)));
    }

    private String fundingLine(Draft project, Draft funder) {
        return Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"funderId": "%s", "year": 2021, "amount": {"amount": "1000.00", "currency": "EUR"}, "kind": "cash", "state": "received"}""".formatted(funder.id()))
                .post(project.address() + "/funding-lines")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Set<String> rowsAbout(String table, String column) {
        return new HashSet<>(database.list(
                Sql.of("select to_jsonb(t)::text from " + table + " t where t." + column + " = any (?)", (Object)
                        new UUID[] {UUID.fromString(kept.id()), UUID.fromString(merged.id())}),
                row -> row.getString(1)));
    }

    @Nested
    class AsModerator {
        @Test
        void sees_what_would_move_and_nothing_moves() throws Exception {
            Draft shared = project(kept, merged);
            Draft own = project(merged);
            fundingLine(own, merged);
            String tag = merged.tag();
            String json = merge(Person.MODERATOR, kept, merged, true)
                    .then()
                    .statusCode(200)
                    .body("id", nullValue())
                    .body("counts.projects", equalTo(2))
                    .body("counts.sharedProjects", equalTo(1))
                    .body("counts.fundingLines", equalTo(1))
                    .body("counts.identifiers", equalTo(1))
                    .body("counts.formerNames", equalTo(1))
                    .body("obstacles", empty())
                    .extract()
                    .asString();
            assertThat(mapper.readValue(json, MergeView.class).merged().id()).hasToString(merged.id());
            assertThat(merged.tag()).isEqualTo(tag);
            assertThat(shared.tag()).isNotNull();
        }

        @Test
        void moves_every_reference_and_the_old_address_leads_to_the_new_one() {
            Draft shared = project(kept, merged);
            Draft own = project(merged);
            String line = fundingLine(own, merged);
            UUID agreement = agreements
                    .published(
                            Agreements.between(
                                    AgreementKind.COOPERATION_AGREEMENT,
                                    "Accord " + UUID.randomUUID(),
                                    pontcharra,
                                    UUID.fromString(merged.id()),
                                    UUID.fromString(kept.id())),
                            pontcharra)
                    .id();
            String before = own.tag();
            merge(Person.MODERATOR, kept, merged, false)
                    .then()
                    .statusCode(201)
                    .header("Location", notNullValue())
                    .body("id", notNullValue());

            Person.VISITOR
                    .asks()
                    .get(own.address() + "?include=funding")
                    .then()
                    .body(containing(kept), equalTo(true))
                    .body(containing(merged), equalTo(false));
            Person.VISITOR.asks().get(shared.address()).then().body(containing(merged), equalTo(false));
            Person.VISITOR.asks().get("/api/v1/funding-lines/" + line).then().body(containing(kept), equalTo(true));
            Person.VISITOR
                    .asks()
                    .get("/api/v1/agreements/" + agreement)
                    .then()
                    .body(containing(merged), equalTo(false));
            assertThat(own.tag()).as("a form that is open learns of it").isNotEqualTo(before);
            Person.VISITOR
                    .asks()
                    .redirects()
                    .follow(false)
                    .get(merged.address())
                    .then()
                    .statusCode(301)
                    .header("Location", notNullValue());
            Person.VISITOR
                    .asks()
                    .get(kept.address())
                    .then()
                    .body("formerNames", notNullValue())
                    .body("identifiers.scheme", contains("XM-TEST"));
        }

        private String containing(Draft partner) {
            return "toString().contains('" + partner.id() + "')";
        }

        @Test
        void finds_it_in_the_history_of_both_and_in_the_feed() {
            merge(Person.MODERATOR, kept, merged, false).then().statusCode(201);
            Person.MODERATOR
                    .asks()
                    .get(kept.address() + "/history")
                    .then()
                    .body("items.action", hasItems("absorbed", "changed"));
            Person.MODERATOR
                    .asks()
                    .get("/api/v1/partners/" + merged.id() + "/history")
                    .then()
                    .body("items[0].action", equalTo("merged"))
                    .body("items[0].after.mergedInto", equalTo(kept.id()));
            Person.MODERATOR
                    .asks()
                    .get("/api/v1/partner-merges?limit=1")
                    .then()
                    .body("items[0].kept.id", equalTo(kept.id()))
                    .body("items[0].merged.id", equalTo(merged.id()));
        }

        @Test
        void undoes_a_merge_and_everything_is_as_it_was() {
            Draft shared = project(kept, merged);
            Draft own = project(merged);
            fundingLine(own, merged);
            fundingLine(own, kept);
            UUID[] both = {UUID.fromString(merged.id()), UUID.fromString(kept.id())};
            agreements.published(
                    Agreements.between(
                            AgreementKind.TWINNING, "Accord " + UUID.randomUUID(), pontcharra, both[0], both[1]),
                    pontcharra);
            event(both);
            Set<String> participations = rowsAbout("project_partner", "partner_id");
            Set<String> parties = rowsAbout("agreement_party", "partner_id");
            Set<String> attendance = rowsAbout("event_partner", "partner_id");
            Set<String> identifiers = rowsAbout("partner_identifier", "partner_id");
            String oldFormerNames = Person.MODERATOR
                    .asks()
                    .get(kept.address())
                    .path("formerNames")
                    .toString();

            Response merge = merge(Person.MODERATOR, kept, merged, false);
            merge.then().statusCode(201).body("counts.events", equalTo(1)).body("counts.agreements", equalTo(1));
            assertThat(rowsAbout("project_partner", "partner_id")).isNotEqualTo(participations);
            undo(merge).then().statusCode(200).body("undoneAt", notNullValue());

            assertThat(rowsAbout("project_partner", "partner_id")).isEqualTo(participations);
            assertThat(rowsAbout("agreement_party", "partner_id")).isEqualTo(parties);
            assertThat(rowsAbout("event_partner", "partner_id")).isEqualTo(attendance);
            assertThat(rowsAbout("partner_identifier", "partner_id")).isEqualTo(identifiers);
            assertThat(Person.MODERATOR
                            .asks()
                            .get(kept.address())
                            .path("formerNames")
                            .toString())
                    .isEqualTo(oldFormerNames);
            Person.VISITOR
                    .asks()
                    .redirects()
                    .follow(false)
                    .get(merged.address())
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(merged.id()));
            Person.VISITOR.asks().get(shared.address()).then().statusCode(200);
            undo(merge).then().statusCode(422).body("violations[0].code", equalTo("already-undone"));
        }

        @Test
        void cannot_undo_what_has_changed_since_and_is_told_which_record() {
            Draft own = project(merged);
            Response merge = merge(Person.MODERATOR, kept, merged, false);
            own.patch(
                            Person.PONTCHARRA_EDITOR,
                            "{\"partners\": [{\"partnerId\": \"%s\", \"side\": \"north\", \"roles\": [\"lead\"]}]}"
                                    .formatted(pontcharra))
                    .then()
                    .statusCode(200);
            undo(merge)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("violations[0].code", equalTo("changed-since-merge"))
                    .body("conflicts[0].type", equalTo("project"))
                    .body(
                            "conflicts[0].id",
                            equalTo(Person.MODERATOR.asks().get(own.address()).<String>path("id")));
            Person.MODERATOR
                    .asks()
                    .get("/api/v1/partner-merges/" + merge.path("id"))
                    .then()
                    .body("undoneAt", nullValue());
        }

        @Test
        void undoes_a_merge_although_others_came_to_the_project_since() {
            Draft own = project(merged);
            Response merge = merge(Person.MODERATOR, kept, merged, false);
            own.patch(Person.PONTCHARRA_EDITOR, """
                            {"partners": [{"partnerId": "%s", "side": "north", "roles": ["lead"]},
                                {"partnerId": "%s", "side": "north", "roles": ["funder"]},
                                {"partnerId": "%s", "side": "south", "roles": ["operator"]}]}""".formatted(pontcharra, world.cergy(), kept.id()))
                    .then()
                    .statusCode(200);
            undo(merge).then().statusCode(200);
            Person.VISITOR.asks().get(own.address() + "/history").then().body("items[0].fields", hasItem("partners"));
            assertThat(database.list(
                            Sql.of(
                                    "select partner_id::text from project_partner pp join project j on j.id = pp.project_id where j.id = ?",
                                    UUID.fromString(own.id())),
                            row -> row.getString(1)))
                    .containsExactlyInAnyOrder(
                            pontcharra.toString(), world.cergy().toString(), merged.id());
        }

        @Test
        void finds_a_merged_partner_closed_to_every_change() {
            merge(Person.MODERATOR, kept, merged, false).then().statusCode(201);
            String version = "\""
                    + database.number(Sql.of("select version from partner where id = ?", UUID.fromString(merged.id())))
                    + "\"";
            Person.MODERATOR
                    .asks()
                    .header("If-Match", version)
                    .body("{}")
                    .post(merged.address() + "/withdrawal")
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("partner-merged"));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", version)
                    .contentType("application/merge-patch+json")
                    .body("{\"territory\": \"Kayes\"}")
                    .patch(merged.address())
                    .then()
                    .statusCode(422)
                    .body("violations[0].code", equalTo("partner-merged"));
        }

        private void event(UUID... present) {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body("""
                            {"kind": "meeting", "titles": {"fr": "Rencontre %s"}, "starts": {"value": "2024", "precision": "year"}, "partnerIds": ["%s", "%s"]}""".formatted(UUID.randomUUID(), present[0], present[1]))
                    .post("/api/v1/events")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void nobody_else_merges_undoes_or_sees_merges() {
        for (Person other :
                List.of(Person.PONTCHARRA_ADMIN, Person.PONTCHARRA_EDITOR, Person.NO_PARTNER, Person.PORTAL)) {
            merge(other, kept, merged, true).then().statusCode(403);
            other.asks().get("/api/v1/partner-merges").then().statusCode(403);
            other.asks()
                    .post("/api/v1/partner-merges/" + UUID.randomUUID() + "/undoing")
                    .then()
                    .statusCode(403);
        }
        merge(Person.VISITOR, kept, merged, true).then().statusCode(401);
        merge(Person.PLATFORM_ADMIN, kept, merged, true).then().statusCode(200);
    }

    @Test
    void no_reference_to_a_partner_is_forgotten_by_a_merge() {
        Set<String> known = new HashSet<>(Set.of(
                "project_partner.partner_id",
                "project_confirmation.partner_id",
                "agreement_party.partner_id",
                "event_partner.partner_id",
                // the partner's own parts, and the book of merges itself
                "partner_identifier.partner_id",
                "partner.merged_into",
                "partner_merge.kept_id",
                "partner_merge.merged_id",
                // derived from names, read without what is merged
                "partner_double.first_id",
                "partner_double.second_id"));
        for (MovedColumn column : MovedColumn.values()) {
            known.add(column.table() + "." + column.column());
        }
        List<String> references = database.list(Sql.of("""
                        select c.conrelid::regclass || '.' || a.attname from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = 'partner'::regclass"""), row -> row.getString(1));
        assertThat(known).containsAll(references);
    }
}
