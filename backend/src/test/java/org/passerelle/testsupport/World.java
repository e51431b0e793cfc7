package org.passerelle.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.passerelle.partner.Partner;
import org.passerelle.partner.PartnerInput;
import org.passerelle.partner.PartnerType;
import org.passerelle.partner.PartnerWriting;
import org.passerelle.shared.text.Texts;

/** Partners whose people the test realm knows; made once, published, found by their Keycloak alias. */
@ApplicationScoped
public class World {
    private final PartnerWriting partners;

    World(PartnerWriting partners) {
        this.partners = partners;
    }

    public UUID pontcharra() {
        return partner("pontcharra", "Pontcharra", PartnerType.MUNICIPALITY, "FR");
    }

    public UUID dembela() {
        return partner("commune-rurale-de-dembela", "Commune rurale de Dembela", PartnerType.MUNICIPALITY, "ML");
    }

    public UUID cergy() {
        return partner("ville-de-cergy", "Ville de Cergy", PartnerType.MUNICIPALITY, "FR");
    }

    public UUID thies() {
        return partner("mairie-de-thies", "Mairie de Thiès", PartnerType.MUNICIPALITY, "SN");
    }

    public UUID arcade() {
        return partner(
                "arcade-une-terre-pour-vivre", "A.R.C.A.D.E. Une Terre pour Vivre", PartnerType.ASSOCIATION, "FR");
    }

    /** A published partner of this Keycloak alias, made when first asked for. */
    @Transactional
    @ActivateRequestContext
    public synchronized UUID partner(String alias, String name, PartnerType type, String country) {
        Partner known = Partner.find("organizationAlias", alias).firstResult();
        if (known != null) {
            return known.id();
        }
        Partner partner = partners.create(
                new PartnerInput(
                        Texts.fr(name),
                        null,
                        type,
                        country,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                null);
        partner.openOrganization(alias);
        partner.submit(Instant.now());
        partner.publish(Instant.now());
        return partner.id();
    }
}
