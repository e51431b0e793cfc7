package org.passerelle.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.time.PreciseDate;
import org.passerelle.testsupport.Agreements;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** Which agreements a list gives for which filters. */
@ApiTest
class AgreementListTest {
    @Inject
    World world;

    @Inject
    Agreements agreements;

    @Inject
    Database database;

    @ParameterizedTest(name = "{0} to {1}, open-ended {2}: on 2026-11-22 {3}")
    @CsvSource({
        "2019-01-01, 2021-12-31, false, expired",
        "2019-01-01, 2026-11-21, false, expired",
        "2019-01-01, 2026-11-22, false, in-force",
        ",           2027-12-31, false, in-force",
        ",           2021-12-31, false, expired",
        "2026-11-23, 2027-12-31, false, not-yet-in-force",
        "2026-11-22, 2027-12-31, false, in-force",
        "1988-01-01, ,           true,  open-ended",
        "2027-01-01, ,           true,  not-yet-in-force",
        ",           ,           true,  open-ended",
        "1988-01-01, ,           false, unknown",
        ",           ,           false, unknown"
    })
    void an_agreement_past_its_end_is_never_shown_as_running(
            String starts, String ends, boolean openEnded, String validity) {
        assertThat(database.text(Sql.of(
                        "select agreement_validity(?::text::date, ?::text::date, ?, '2026-11-22')",
                        starts,
                        ends,
                        openEnded)))
                .contains(validity);
    }

    @ParameterizedTest(name = "?{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "country=ML               | expired, network",
                "country=SN               | twinning, network",
                "country=SN&country=ML    | twinning, network, expired",
                "kind=network             | network",
                "kind=network&kind=twinning | network, twinning",
                "partner=mairie-de-thies  | twinning, network",
                "partner=ville-de-cergy&validity=open-ended | twinning",
                "validity=expired         | expired",
                "validity=open-ended      | twinning",
                "validity=unknown         | network",
                "year=2018                | twinning",
                "year=2020                | twinning, expired",
                "year=2022                | twinning, network",
                "year=2023                | twinning",
                "year=1987                | ",
                "publication=draft        | "
            })
    void filters_find(String query, String expected) {
        String mark = "M" + UUID.randomUUID().toString().replace("-", "");
        UUID pontcharra = world.pontcharra();
        UUID dembela = world.dembela();
        UUID cergy = world.cergy();
        UUID thies = world.thies();
        Map<String, UUID> made = Map.of(
                "expired",
                        agreements
                                .published(
                                        Agreements.during(
                                                AgreementKind.COOPERATION_AGREEMENT,
                                                mark + " convention",
                                                PreciseDate.year(2019),
                                                PreciseDate.year(2021),
                                                pontcharra,
                                                dembela),
                                        pontcharra)
                                .id(),
                "twinning",
                        agreements
                                .published(
                                        Agreements.openEnded(
                                                AgreementKind.TWINNING,
                                                mark + " jumelage",
                                                PreciseDate.year(1988),
                                                cergy,
                                                thies),
                                        cergy)
                                .id(),
                "network",
                        agreements
                                .published(
                                        Agreements.during(
                                                AgreementKind.NETWORK,
                                                mark + " réseau",
                                                PreciseDate.year(2022),
                                                null,
                                                pontcharra,
                                                dembela,
                                                thies),
                                        pontcharra)
                                .id(),
                "draft",
                        agreements
                                .draft(
                                        Agreements.between(
                                                AgreementKind.NETWORK, mark + " brouillon", pontcharra, dembela),
                                        pontcharra)
                                .id());
        List<String> found = Person.VISITOR
                .asks()
                .get("/api/v1/agreements?q=" + mark + "&" + query.strip())
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(Stream.of((expected == null ? "" : expected).split(",\\s*"))
                        .filter(name -> !name.isBlank())
                        .map(name -> made.get(name.strip()).toString())
                        .toList());
    }

    @ParameterizedTest(name = "?{0} is refused")
    @CsvSource({
        "country=Mali, country, not-a-country",
        "kind=convention, kind, unknown-code",
        "validity=running, validity, unknown-code",
        "year=now, year, not-a-number",
        "publication=public, publication, unknown-code",
        "sort=name, sort, unknown-code",
        "limit=101, limit, limit-out-of-bounds"
    })
    void an_unknown_value_is_named(String query, String parameter, String code) {
        var violation =
                Person.VISITOR.asks().get("/api/v1/agreements?" + query).then().statusCode(400);
        violation.body("violations[0].field", org.hamcrest.Matchers.equalTo(parameter));
        violation.body("violations[0].code", org.hamcrest.Matchers.equalTo(code));
    }

    @ParameterizedTest(name = "in the order {0}")
    @CsvSource({"title", "-start", "-updated"})
    void pages_follow_one_another_without_a_gap(String sort) {
        String mark = "P" + UUID.randomUUID().toString().replace("-", "");
        UUID cergy = world.cergy();
        UUID thies = world.thies();
        List<String> made = Stream.of("c", "a", "b")
                .map(letter -> agreements
                        .published(Agreements.between(AgreementKind.TWINNING, mark + " " + letter, cergy, thies), cergy)
                        .id()
                        .toString())
                .toList();
        List<String> found = new java.util.ArrayList<>();
        String next = "/api/v1/agreements?limit=1&sort=" + sort + "&q=" + mark;
        while (next != null) {
            var page = Person.VISITOR
                    .asks()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.path("items.id"));
            next = page.path("next");
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void the_agreements_of_a_partner_stand_at_its_address() {
        String mark = "O" + UUID.randomUUID().toString().replace("-", "");
        UUID cergy = world.cergy();
        UUID thies = world.thies();
        String id = agreements
                .published(Agreements.between(AgreementKind.TWINNING, mark, cergy, thies), cergy)
                .id()
                .toString();
        for (String partner : List.of("mairie-de-thies", cergy.toString())) {
            List<String> found = Person.VISITOR
                    .asks()
                    .get("/api/v1/partners/" + partner + "/agreements?q=" + mark)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            assertThat(found).containsExactly(id);
        }
        Person.VISITOR
                .asks()
                .get("/api/v1/partners/pontcharra-nulle-part/agreements")
                .then()
                .statusCode(404);
    }
}
