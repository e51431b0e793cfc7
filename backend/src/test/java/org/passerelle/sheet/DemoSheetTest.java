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
                .get(address + "?include=funding,results&lang=" + lang)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void the_sheet_of_Pontcharra_and_Dembela_has_the_figures_of_its_lines() {
        String text = sheet(PONTCHARRA, "fr").text();
        assertThat(text)
                .contains("Planification communale partagée et résiliente au Sud-Mali")
                .contains("Total 119 490 € 133 590 € 127 192 € 380 272 €")
                .contains("3 915 €")
                .contains("Terminé")
                .contains("/projets/planification-communale-partagee-et-resiliente-au-sud-mali");
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
                        page.getList("lessons.fr", String.class).stream()
                                .limit(6)
                                .toList(),
                        page.getList("questions.fr", String.class).stream()
                                .limit(6)
                                .toList())
                .flatMap(List::stream)
                .filter(text -> text != null)
                .forEach(text -> assertThat(sheet.text()).as(address).contains(Pdf.plain(text)));
    }
}
