package org.passerelle.project;

/** What a partner is in a project (reference list partner-roles). */
public enum PartnerRole {
    LEAD,
    CONTRACTING_AUTHORITY,
    OPERATOR,
    FUNDER,
    BENEFICIARY,
    EXPERTISE
}
