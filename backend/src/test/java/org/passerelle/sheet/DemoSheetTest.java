package org.passerelle.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.exchange.demo.WithDemoRecords;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

/** The sheets of the demo records: what the API says of a project, its sheet says too. */
@ApiTest
@TestProfile(WithDemoRecords.class)
class DemoSheetTest {
    private static final String PONTCHARRA =
            "/api/v1/projects/planification-communale-partagee-et-resiliente-au-sud-mali";

    private static final int MOST_BYTES = 200_000;

    private static Pdf sheet(String project, String lang) {
        return Pdf.read(Person.VISITOR
                .asks()
                .get(project + "/sheet?lang=" + lang)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray());
    }

    private static JsonPath project(String address, String lang) {
        return Person.VISITOR
                .asks()
                .get(address + "?include=funding,lessons,results&lang=" + lang)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void the_sheet_of_Pontcharra_and_Dembela_has_the_figures_of_its_lines() {
        Stream.of(
                        "Planification communale partagée et résiliente au Sud-Mali",
                        "Total 119 490 € 133 590 € 127 192 € 380 272 €",
                        "3 915 €",
                        "Terminé",
                        "/projets/planification-communale-partagee-et-resiliente-au-sud-mali")
                .forEach(words -> assertThat(sheet(PONTCHARRA, "fr").text()).contains(Pdf.plain(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "it"})
    void is_two_tagged_pages_of_its_language_and_small(String lang) {
        Pdf sheet = sheet(PONTCHARRA, lang);
        assertThat(sheet.pages()).isEqualTo(2);
        assertThat(sheet.bytes()).isLessThan(MOST_BYTES);
        assertThat(sheet.language()).isEqualTo(lang);
        assertThat(sheet.isTagged()).isTrue();
        assertThat(sheet.title()).isEqualTo(project(PONTCHARRA, lang).getString("titles." + lang));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pontcharra", "ville-de-cergy", "commune-rurale-de-dembela"})
    void of_a_partner_has_its_portfolio_as_its_page_has_it(String slug) {
        Pdf sheet = sheet("/api/v1/partners/" + slug, "fr");
        assertThat(sheet.isTagged()).isTrue();
        assertThat(sheet.bytes()).isLessThan(MOST_BYTES);
        assertThat(sheet.pages()).isLessThanOrEqualTo(2);
        JsonPath projects = json("/api/v1/partners/" + slug + "/projects?lang=fr&limit=100");
        JsonPath agreements = json("/api/v1/partners/" + slug + "/agreements?lang=fr&limit=100");
        assertThat(projects.getList("items")).isNotEmpty();
        Stream.of(
                        List.of(json("/api/v1/partners/" + slug + "?lang=fr").getString("names.fr")),
                        projects.getList("items.project.titles.fr", String.class),
                        projects.getList("items.roles.flatten().label", String.class),
                        agreements.getList("items.titles.fr", String.class))
                .flatMap(List::stream)
                .forEach(text -> assertThat(sheet.text()).contains(Pdf.plain(text)));
    }

    @Test
    void of_each_agreement_has_its_parties_projects_and_activities() {
        json("/api/v1/agreements?limit=100").getList("items.slug", String.class).forEach(slug -> {
            Pdf sheet = sheet("/api/v1/agreements/" + slug, "fr");
            assertThat(sheet.bytes()).as(slug).isLessThan(MOST_BYTES);
            JsonPath page = json("/api/v1/agreements/" + slug + "?lang=fr");
            Stream.of(
                            List.of(page.getString("titles.fr"), page.getString("kind.label")),
                            page.getList("parties.partner.names.fr", String.class),
                            page.getList("projects.titles.fr", String.class),
                            page.getList("activities.title.fr", String.class).stream()
                                    .limit(25)
                                    .toList())
                    .flatMap(List::stream)
                    .filter(text -> text != null)
                    .forEach(text -> assertThat(sheet.text()).as(slug).contains(Pdf.plain(text)));
        });
    }

    private static JsonPath json(String address) {
        return Person.VISITOR
                .asks()
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void each_says_what_the_page_says() {
        List<String> slugs = Person.VISITOR
                .asks()
                .get("/api/v1/projects?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.slug");
        slugs.forEach(slug -> saysWhatThePageSays("/api/v1/projects/" + slug));
    }

    private static void saysWhatThePageSays(String address) {
        Pdf sheet = sheet(address, "fr");
        JsonPath page = project(address, "fr");
        assertThat(sheet.pages()).as(address).isLessThanOrEqualTo(2);
        assertThat(sheet.bytes()).as(address).isLessThan(MOST_BYTES);
        Stream.of(
                        List.of(page.getString("titles.fr")),
                        page.getList("partners.partner.names.fr", String.class),
                        page.getList("partners.roles.flatten().label", String.class),
                        page.getList("funding.items.findAll { it.funderName != null }.funderName", String.class),
                        page
                                .getList("lessons.items.findAll { it.kind.code == 'lesson' }.texts.fr", String.class)
                                .stream()
                                .limit(6)
                                .toList(),
                        page
                                .getList("lessons.items.findAll { it.kind.code == 'question' }.texts.fr", String.class)
                                .stream()
                                .limit(6)
                                .toList())
                .flatMap(List::stream)
                .filter(text -> text != null)
                .forEach(text -> assertThat(sheet.text()).as(address).contains(Pdf.plain(text)));
    }
}
