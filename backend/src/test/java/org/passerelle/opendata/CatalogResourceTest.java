package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;

@ApiTest
class CatalogResourceTest {
    @Inject
    ObjectMapper mapper;

    @Test
    void a_portal_finds_every_file_that_there_is() throws Exception {
        String json = Person.VISITOR
                .asks()
                .get("/api/v1/catalog")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .body("'dcat:dataset'.'dct:identifier'", hasItems("projects", "funding-lines", "partners"))
                .extract()
                .asString();
        CatalogView catalog = mapper.readValue(json, CatalogView.class);
        for (CatalogView.Dataset dataset : catalog.datasets()) {
            for (CatalogView.Distribution file : dataset.distributions()) {
                String address = file.download().id().replaceFirst(".*/api/v1", "/api/v1");
                String type = file.mediaType().id().replaceFirst(".*/media-types/", "");
                assertThat(Person.VISITOR
                                .asks()
                                .get(address)
                                .then()
                                .statusCode(200)
                                .extract()
                                .contentType())
                        .startsWith(type);
            }
        }
    }
}
