package org.passerelle.partner;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** Kinds of organisations of the field; each maps to an IATI OrganisationType (reference list partner-types). */
public enum PartnerType {
    MUNICIPALITY,
    INTERMUNICIPALITY,
    DEPARTMENT,
    REGION,
    OTHER_LOCAL_AUTHORITY,
    ASSOCIATION_OF_AUTHORITIES,
    NGO,
    ASSOCIATION,
    UNIVERSITY,
    RESEARCH_BODY,
    SCHOOL,
    HOSPITAL,
    FOUNDATION,
    PUBLIC_AGENCY,
    GOVERNMENT,
    INTERNATIONAL_ORGANISATION,
    COMPANY,
    NETWORK,
    OTHER;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<PartnerType> {
        Column() {
            super(PartnerType.class);
        }
    }
}
