package org.passerelle.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.security.PlatformWork;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

@ApiTest
@TestProfile(WithDemoRecords.class)
class DemoRecordsTest {
    private static final String SUD_MALI =
            "/api/v1/projects/planification-communale-partagee-et-resiliente-au-sud-mali";

    @Inject
    DemoRecords demo;

    @Inject
    PlatformWork platform;

    @Inject
    Database database;

    private static ValidatableResponse visit(String address) {
        return Person.VISITOR.asks().get(address).then().statusCode(200);
    }

    private static JsonPath json(String address) {
        return visit(address).extract().jsonPath();
    }

    @Nested
    class The_project_of_Pontcharra_and_Dembela {
        @Test
        void has_34_lines_of_12_funders_that_add_up_as_the_source_says() {
            visit(SUD_MALI + "?include=funding")
                    .body("funding.items", hasSize(34))
                    .body("funding.summary.lines", equalTo(34))
                    .body("funding.summary.funders", equalTo(12))
                    .body("funding.summary.currencies.currency", contains("EUR"))
                    .body("funding.summary.currencies[0].total.amount", equalTo("380272.00"))
                    .body("funding.summary.currencies[0].byYear.year", contains(2019, 2020, 2021))
                    .body("funding.summary.currencies[0].byYear.lines", contains(12, 11, 11))
                    .body(
                            "funding.summary.currencies[0].byYear.total.amount",
                            contains("119490.00", "133590.00", "127192.00"));
        }

        @Test
        void shows_its_levies_beside_the_total() {
            visit(SUD_MALI + "/funding-lines")
                    .body("summary.currencies[0].levies.total.amount", equalTo("3915.00"))
                    .body("summary.currencies[0].total.amount", equalTo("380272.00"));
        }

        @Test
        void is_finished_since_its_end_is_past_and_says_that_the_source_said_otherwise() {
            visit(SUD_MALI)
                    .body("status.code", equalTo("finished"))
                    .body("end.value", equalTo("2021-12-31"))
                    .body("sourceNotes.fr", containsString("« En cours »"));
        }

        @Test
        void names_eleven_contracting_authorities_an_operator_and_a_lead_on_each_side() {
            JsonPath project = json(SUD_MALI);
            assertThat(withRole(project, "contracting-authority")).hasSize(11);
            assertThat(withRole(project, "operator")).containsExactly("arcade-une-terre-pour-vivre");
            assertThat(withRole(project, "lead")).containsExactly("pontcharra", "commune-rurale-de-dembela");
            assertThat(withRole(project, "funder")).hasSize(11);
            assertThat(project.getList("themes.priority")).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(project.getList("beneficiaries")).hasSize(13);
        }

        @Test
        void hangs_under_the_agreement_first_signed_in_1995() {
            visit("/api/v1/agreements/" + json(SUD_MALI).getString("agreement.slug"))
                    .body("firstSigned.value", equalTo("1995"))
                    .body("triennial", equalTo(true))
                    .body("projects", hasSize(4));
        }

        @Test
        void has_examples_of_results_with_a_year_without_data_and_an_account_in_words() {
            JsonPath indicators = json(SUD_MALI + "/indicators");
            assertThat(indicators.getList("items.example", Boolean.class))
                    .hasSize(4)
                    .containsOnly(true);
            assertThat(
                            indicators.getList(
                                    "items.findAll { it.measure.code == 'unit' }.collectMany { it.values }.findAll { it.actual == null }"))
                    .hasSize(1);
            assertThat(indicators.getList(
                            "items.findAll { it.measure.code == 'qualitative' }.collectMany { it.values }.account.fr"))
                    .hasSize(2);
        }

        @Test
        void was_made_and_published_by_the_platform_through_the_steps_of_everybody() {
            JsonPath history =
                    Person.MODERATOR.asks().get(SUD_MALI + "/history?limit=100").jsonPath();
            assertThat(history.<String>getList("items.findAll { it.recordType == 'project' }.action"))
                    .containsExactly("published", "submitted", "created");
            assertThat(history.<String>getList("items.actor.name.unique()")).containsExactly("Passerelle");
            assertThat(history.<String>getList("items.actor.role.unique()")).containsExactly((String) null);
        }

        private List<String> withRole(JsonPath project, String role) {
            return project.getList("partners.findAll { it.roles.code.contains('" + role + "') }.partner.slug");
        }
    }

    @Nested
    class The_sheets {
        @ParameterizedTest(name = "{0}")
        @CsvSource(textBlock = """
            cooperation-juvisy-tillaberi,                                     under-way, 1988,    ,        true,
            regie-de-quartier-lille-oujda,                                    under-way, 2011,    ,        true,
            ateliers-chantiers-d-insertion-cergy-thies,                       finished,  2009,    2012,    false,
            appui-economique-herault-souss-massa-draa,                        finished,  2012-01, 2013-12, false,
            association-pour-l-emploi-des-personnes-handicapees-a-meknes,     finished,  ,        ,        false, 60
            appui-aux-initiatives-citoyennes-de-solidarite-de-nanterre,       under-way, ,        ,        false,
            """)
        void keep_their_time_as_the_source_knows_it(
                String slug, String status, String start, String end, boolean openEnded, Integer months) {
            visit("/api/v1/projects/" + slug)
                    .body("status.code", equalTo(status))
                    .body("start.value", start == null ? nullValue() : equalTo(start))
                    .body("end.value", end == null ? nullValue() : equalTo(end))
                    .body("openEnded", equalTo(openEnded))
                    .body("lengthMonths", months == null ? nullValue() : equalTo(months));
        }

        @Test
        void keep_three_phases_where_the_source_prints_three() {
            visit("/api/v1/projects/programme-concerte-maroc")
                    .body("phases.label.fr", contains("PCM 1", "PCM 2", "PCM 3"))
                    .body("phases.end.value", contains("2006", "2010", "2013"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "departement-de-l-herault, 2",
            "ministere-de-l-europe-et-des-affaires-etrangeres, 5",
            "agence-francaise-de-developpement, 3",
            "departement-des-cotes-d-armor, 2",
            "departement-de-la-savoie, 2"
        })
        void share_the_organisations_that_recur(String slug, int projects) {
            visit("/api/v1/partners/" + slug).body("figures.projects", equalTo(projects));
        }
    }

    @Nested
    class The_results_chains {
        private static final String PHASES = "/api/v1/projects/eau-et-ecole-a-dembela-phase-%d-exemple/%s";
        private static final String FOUR_PILLARS =
                "/api/v1/projects/suivre-le-plan-communal-de-thies-selon-quatre-piliers-exemple/indicators";

        @Test
        void are_there_for_seven_projects_and_every_invented_figure_says_so() {
            assertThat(database.number(Sql.of("select count(distinct project_id) from indicator")))
                    .isEqualTo(7);
            assertThat(database.number(Sql.of("select count(*) from indicator where not example")))
                    .isZero();
        }

        @Test
        void have_indicators_of_every_measure_and_every_pillar() {
            JsonPath indicators = json(FOUR_PILLARS);
            assertThat(indicators.getList("items.measure.code.unique()", String.class))
                    .containsExactlyInAnyOrder("unit", "percentage", "nominal", "ordinal", "qualitative");
            assertThat(indicators.getList("items.pillar.code.unique()", String.class))
                    .containsExactlyInAnyOrder("social", "economic", "environmental", "governance", "gender");
        }

        @Test
        void keep_the_same_indicators_through_three_phases_of_which_two_are_locked() {
            List<String> first = json(PHASES.formatted(1, "indicators")).getList("items.titles.fr");
            assertThat(first).hasSize(6);
            for (int phase = 2; phase <= 3; phase++) {
                assertThat(json(PHASES.formatted(phase, "indicators")).<String>getList("items.titles.fr"))
                        .containsExactlyElementsOf(first);
            }
            visit(PHASES.formatted(1, "period-locks")).body("items", hasSize(1));
            visit(PHASES.formatted(2, "period-locks")).body("items", hasSize(1));
            visit(PHASES.formatted(3, "period-locks")).body("items", hasSize(0));
        }

        @Test
        void are_put_together_over_the_three_phases_by_the_rules_of_the_common_indicators() {
            String figures = "/api/v1/indicator-definitions/%s/figures";
            String phases = "?agreement=convention-de-cooperation-pontcharra-dembela";
            visit(figures.formatted("safe-water-access") + phases)
                    .body("reporting", equalTo(3))
                    .body("examples", equalTo(3))
                    .body("years.find { it.year == 2019 }.value", equalTo("8600"))
                    .body("withoutCount", equalTo(1));
            visit(figures.formatted("safe-water-access")).body("reporting", equalTo(4));
            visit(figures.formatted("women-in-committees"))
                    .body("years.find { it.year == 2024 }.value", equalTo("39.8649"))
                    .body("years.find { it.year == 2024 }.reporting", equalTo(2));
        }

        @Test
        void have_values_that_are_agreed_proposed_and_disputed() {
            assertThat(json(PHASES.formatted(3, "indicators"))
                            .getList(
                                    "items.collectMany { it.values }.actualStanding.state.code.unique()", String.class))
                    .containsExactlyInAnyOrder("agreed", "proposed", "disputed");
        }
    }

    @Nested
    class The_networks {
        @Test
        void keep_31_members_of_log_in_with_its_objectives_activities_and_results() {
            visit("/api/v1/agreements/accord-de-reseau-log-in")
                    .body("parties", hasSize(31))
                    .body("parties.role.code", everyItem(equalTo("member")))
                    .body("activities.resultCode", contains("R1", "R1", "R2.1", "R2.2"))
                    .body("objectives", hasSize(5))
                    .body("objectives.findAll { it.objective.it == null }", hasSize(0))
                    .body("outcomes", hasSize(5))
                    .body("events", hasSize(8));
        }

        @Test
        void keep_the_partnership_of_mayors_and_youth_with_its_meeting_and_pilot_cities() {
            visit("/api/v1/agreements/partenariat-aimf-confejes")
                    .body("firstSigned.value", equalTo("2009-07"))
                    .body(
                            "parties.findAll { it.role.code == 'pilot' }.partner.slug",
                            contains("ville-de-lome", "ville-de-porto-novo"));
            visit("/api/v1/events/rencontre-de-travail-aimf-confejes")
                    .body("starts.value", equalTo("2009-07-17"))
                    .body("attendance", hasSize(6));
        }
    }

    @Nested
    class Everybody {
        @Test
        void reads_what_is_meant_to_be_read() {
            assertThat(json("/api/v1/projects?limit=100").getInt("total")).isEqualTo(25);
            assertThat(json("/api/v1/agreements").getInt("total")).isEqualTo(3);
            assertThat(json("/api/v1/events").getInt("total")).isEqualTo(10);
            assertThat(json("/api/v1/partners").getInt("total")).isEqualTo(169);
        }

        @Test
        void is_kept_from_drafts_that_wait_for_a_moderator_or_their_author() {
            var waiting = Person.MODERATOR.asks().get("/api/v1/projects?publication=submitted&publication=sent-back");
            waiting.then().statusCode(200).body("items", hasSize(2));
            visit("/api/v1/projects?publication=submitted&publication=sent-back")
                    .body("items", hasSize(0));
        }

        @Test
        @DisplayName("has a space where the demo realm has people for it")
        void has_a_space() {
            assertThat(database.list(
                            Sql.of(
                                    "select slug from partner where organization_alias is not null and organization_alias = slug order by slug"),
                            row -> row.getString(1)))
                    .containsExactly(
                            "arcade-une-terre-pour-vivre",
                            "commune-rurale-de-dembela",
                            "mairie-de-thies",
                            "pontcharra",
                            "ville-de-cergy");
        }
    }

    @Nested
    class The_lessons_of_the_sheets {
        @Test
        void are_records_of_all_18_projects() {
            assertThat(database.number(Sql.of("select count(distinct project_id) from lesson")))
                    .isEqualTo(18);
            visit("/api/v1/lessons?kind=lesson&limit=1").body("total", equalTo(55));
            visit("/api/v1/lessons?kind=question&limit=1").body("total", equalTo(53));
        }

        @Test
        void are_found_by_words_theme_country_and_step() {
            visit("/api/v1/lessons?q=langue").body("items.texts.fr", contains("Se comprendre sans langue commune ?"));
            visit("/api/v1/lessons?theme=disability-inclusion&country=MA&step=reciprocity")
                    .body(
                            "items.texts.fr",
                            contains("Aider des Marocains à créer une structure sœur a motivé l’association."));
        }
    }

    @Nested
    class What_happened_along_the_way {
        @Test
        void is_told_with_evaluations_whose_findings_are_baselines_and_with_missions_both_ways() {
            visit(SUD_MALI + "?include=evaluations,missions")
                    .body("evaluations.items.kind.code", contains("final", "initial-diagnosis"))
                    .body("evaluations.items[1].findings.baseline", contains(true, false))
                    .body("missions.sums.travelling", contains("north", "south"))
                    .body("missions.sums[1].visasRefused", equalTo(1));
        }

        @Test
        void is_told_with_markers_step_by_step_and_with_stories_that_have_the_consent_to_be_public() {
            visit(SUD_MALI + "?include=changeMarkers,changeStories")
                    .body("changeMarkers.items.step.code", contains("expect", "like", "love", "like"))
                    .body("changeMarkers.items[0].result.titles.fr", startsWith("Les comités"))
                    .body("changeStories.items.kind.code", contains("change", "avoided-cost", "unexpected-effect"))
                    .body("changeStories.avoided.currency", contains("XOF"));
        }

        @Test
        void is_told_in_progress_reports_with_a_value_agreed_and_one_on_which_both_say_why_they_differ() {
            visit("/api/v1/progress-reports").body("total", equalTo(2));
            visit("/api/v1/progress-reports?partner=mairie-de-thies")
                    .body("items[0].situation.fr", startsWith("Exemple inventé."))
                    .body("items[0].values.titles.fr", hasItem("Arbres plantés et vivants un an après"))
                    .body("items[0].values.standing.state.code", containsInAnyOrder("agreed", "disputed"));
        }

        @Test
        void is_told_in_answers_of_both_sides_to_step_six_of_the_guide() {
            visit("/api/v1/projects/eau-et-ecole-a-dembela-phase-3-exemple/guide")
                    .body("rounds[0].sheets.partner.slug", hasItems("pontcharra", "commune-rurale-de-dembela"))
                    .body("rounds[0].sheets.step.code", hasItems("follow-up"));
        }

        @Test
        void refers_to_the_register_of_contexts() {
            visit("/api/v1/context-entries").body("items.country.code", contains("BF", "NE", "ML"));
            visit("/api/v1/projects/log-in-programme-du-reseau/context-effects")
                    .body("items[0].entry.country.code", equalTo("BF"));
        }
    }

    @Nested
    class Loading_again {
        @Test
        void writes_nothing() {
            List<String> before = everything();
            assertThat(loadAgain()).isZero();
            assertThat(everything()).isEqualTo(before);
        }

        @Test
        void leaves_alone_what_people_have_changed() {
            String address = "/api/v1/projects/ateliers-chantiers-d-insertion-cergy-thies";
            String etag = Person.CERGY_EDITOR.asks().get(address).header("ETag");
            Person.CERGY_EDITOR
                    .asks()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", etag)
                    .body("{\"summaries\": {\"fr\": \"Un résumé que Cergy a récrit.\"}}")
                    .patch(address)
                    .then()
                    .statusCode(200);
            loadAgain();
            visit(address).body("summaries.fr", equalTo("Un résumé que Cergy a récrit."));
        }

        private int loadAgain() {
            AtomicReference<Integer> loaded = new AtomicReference<>();
            platform.run(() -> loaded.set(demo.load()));
            return loaded.get();
        }

        private List<String> everything() {
            return database.list(Sql.of("""
                    select concat_ws(' ', 'partner', count(*), sum(version)) from partner
                    union all select concat_ws(' ', 'agreement', count(*), sum(version)) from agreement
                    union all select concat_ws(' ', 'project', count(*), sum(version)) from project
                    union all select concat_ws(' ', 'event', count(*), sum(version)) from event
                    union all select concat_ws(' ', 'funding', count(*), sum(version)) from funding_line
                    union all select concat_ws(' ', 'result', count(*), sum(version)) from result
                    union all select concat_ws(' ', 'indicator', count(*), sum(version)) from indicator
                    union all select concat_ws(' ', 'value', count(*), sum(version)) from indicator_value
                    union all select concat_ws(' ', 'lesson', count(*), sum(version)) from lesson
                    union all select concat_ws(' ', 'change', count(*), max(seq)) from record_change"""), row -> row.getString(1));
        }
    }
}
