package org.passerelle.publication;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.publication.Drafts.Draft;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** What stands against a merge is said before anything moves. */
@ApiTest
class PartnerMergeObstaclesTest {
    @Inject
    World world;

    private Draft kept;
    private Draft merged;

    @BeforeEach
    void twoRecordsOfOneOrganisation() {
        world.pontcharra();
        kept = Drafts.partner().published();
        merged = Drafts.partner().published();
    }

    private static Response merge(Draft keeping, Draft merging, boolean preview) {
        return Person.MODERATOR
                .asks()
                .body("{\"keptId\": \"%s\", \"mergedId\": \"%s\", \"preview\": %s}"
                        .formatted(keeping.id(), merging.id(), preview))
                .post("/api/v1/partner-merges");
    }

    @Test
    void a_partner_is_merged_once_and_not_with_itself() {
        merge(kept, kept, false).then().statusCode(422).body("violations[0].code", equalTo("same-partner"));
        merge(kept, merged, false).then().statusCode(201);
        merge(kept, merged, false).then().statusCode(422).body("violations[0].code", equalTo("partner-merged"));
    }

    @Test
    void nobody_hides_a_published_partner_behind_a_draft() {
        Draft draft = Drafts.partner();
        merge(draft, merged, false).then().statusCode(422).body("violations[0].code", equalTo("kept-not-published"));
        merge(draft, merged, true)
                .then()
                .statusCode(200)
                .body("obstacles.code", contains("kept-not-published"))
                .body("obstacles[0].message", notNullValue());
    }

    @Test
    void two_partners_are_not_merged_that_both_have_accounts() {
        Draft one = new Draft("/api/v1/partners/" + world.pontcharra());
        Draft other = new Draft("/api/v1/partners/" + world.cergy());
        merge(one, other, false)
                .then()
                .statusCode(422)
                .body("violations.code", containsInAnyOrder("both-have-accounts"));
    }

    @Test
    void a_merge_makes_no_partner_with_more_identifiers_than_one_may_have() {
        for (Draft partner : List.of(kept, merged)) {
            partner.patch(Person.PONTCHARRA_EDITOR, "{\"identifiers\": [" + identifiers(11) + "]}")
                    .then()
                    .statusCode(200);
        }
        merge(kept, merged, false).then().statusCode(422).body("violations[0].code", equalTo("too-many-names"));
    }

    private static String identifiers(int count) {
        return Stream.generate(UUID::randomUUID)
                .limit(count)
                .map("{\"scheme\": \"XM-TEST\", \"value\": \"%s\"}"::formatted)
                .collect(joining(", "));
    }
}
