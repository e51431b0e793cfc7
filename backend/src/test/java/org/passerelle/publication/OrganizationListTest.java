package org.passerelle.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

@ApiTest
class OrganizationListTest {
    private static final String ADDRESS = "/api/v1/moderation/organizations";

    @Inject
    World world;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void partners() {
        world.pontcharra();
        world.cergy();
    }

    @ParameterizedTest
    @EnumSource(names = {"MODERATOR", "PLATFORM_ADMIN"})
    void shows_each_partner_with_accounts_once(Person who) throws Exception {
        String json = who.asks()
                .get(ADDRESS + "?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        ModerationView.Organizations read = mapper.readValue(json, ModerationView.Organizations.class);
        List<String> aliases = read.items().stream()
                .map(ModerationView.OrganizedPartner::alias)
                .toList();
        assertThat(aliases)
                .contains("pontcharra", "ville-de-cergy")
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void is_refused_to_others() {
        Person.PONTCHARRA_EDITOR.asks().get(ADDRESS).then().statusCode(403);
    }
}
