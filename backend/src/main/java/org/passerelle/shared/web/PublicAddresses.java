package org.passerelle.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.passerelle.shared.record.RecordType;

/** Stable addresses of records: the page for people and the record for machines, one derived from the other. */
@ApplicationScoped
public class PublicAddresses {
    private final String site;

    PublicAddresses(@ConfigProperty(name = "passerelle.public-url") String site) {
        this.site = site.replaceFirst("/+$", "");
    }

    /** Where the pages of this kind of record begin, without the last slash. */
    public String pages(RecordType type) {
        return site
                + switch (type) {
                    case PARTNER -> "/partenaires";
                    case AGREEMENT -> "/accords";
                    case PROJECT -> "/projets";
                    case EVENT -> "/evenements";
                    default -> throw new IllegalArgumentException(type + " has no page of its own");
                };
    }

    /** Where the records of this kind begin in the API, without the last slash. */
    public String records(RecordType type) {
        return site + "/api/v1/" + type.path();
    }

    /** An address of the site, path beginning with a slash. */
    public String of(String path) {
        return site + path;
    }
}
