package org.passerelle.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passerelle.agreement.AgreementKind;
import org.passerelle.testsupport.Agreements;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** The sheets of partners and agreements that are not public yet. */
@ApiTest
class RecordSheetTest {
    @Inject
    World world;

    @Inject
    ObjectMapper mapper;

    private static Response sheet(Person person, String address) {
        return person.asks().get(address + "/sheet?lang=fr");
    }

    private static void isADraftForItsEditors(String address) {
        byte[] file = sheet(Person.PONTCHARRA_EDITOR, address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Pdf.read(file).text()).contains(Pdf.plain("Brouillon : cette fiche n’est pas publique."));
        sheet(Person.VISITOR, address).then().statusCode(404);
    }

    @Test
    void of_an_agreement_says_so() throws JsonProcessingException {
        String address = Person.PONTCHARRA_EDITOR
                .asks()
                .body(mapper.writeValueAsString(Agreements.between(
                        AgreementKind.TWINNING, "Jumelage " + UUID.randomUUID(), world.pontcharra(), world.dembela())))
                .post("/api/v1/agreements")
                .header("Location");
        isADraftForItsEditors(address);
    }

    @Test
    void of_a_partner_says_so() {
        world.pontcharra();
        String address = Person.PONTCHARRA_EDITOR
                .asks()
                .body("{\"names\": {\"fr\": \"Comité %s\"}, \"type\": \"ngo\", \"country\": \"FR\"}"
                        .formatted(UUID.randomUUID()))
                .post("/api/v1/partners?confirmedNew=true")
                .header("Location");
        isADraftForItsEditors(address);
    }
}
