package org.passerelle.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class PartnerProjectsResourceTest {
    @Inject
    Atlas atlas;

    @Inject
    World world;

    @Inject
    ObjectMapper mapper;

    @Nested
    class AsVisitor {
        @Test
        void sees_the_roles_of_the_partner_in_each_project() throws Exception {
            String word = Atlas.word();
            atlas.published(word, "");
            atlas.draft(word, "");
            world.thies();
            String address = "/partners/pontcharra/projects?q=" + word;
            JsonPath page = Atlas.get(Person.VISITOR, address);
            assertThat(page.getInt("total")).isEqualTo(1);
            assertThat(page.getList("items[0].roles.code")).containsExactly("lead", "funder");
            assertThat(page.getString("items[0].side")).isEqualTo("north");
            mapper.readValue(Person.VISITOR.asks().get("/api/v1" + address).asString(), PartnerProjectsView.class);
            assertThat(Atlas.get(Person.VISITOR, "/partners/mairie-de-thies/projects?q=" + word)
                            .getInt("total"))
                    .isZero();
        }

        @Test
        void cannot_ask_about_a_partner_that_is_not_there() {
            Person.VISITOR
                    .asks()
                    .get("/api/v1/partners/no-such-partner/projects")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class AsEditorOfThePartner {
        @Test
        void sees_the_own_drafts_when_asking_for_them() {
            String word = Atlas.word();
            atlas.draft(word, "");
            assertThat(Atlas.get(Person.PONTCHARRA_EDITOR, "/partners/pontcharra/projects?publication=draft&q=" + word)
                            .getInt("total"))
                    .isEqualTo(1);
        }
    }
}
