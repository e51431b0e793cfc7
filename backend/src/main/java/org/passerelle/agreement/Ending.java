package org.passerelle.agreement;

/**
 * How near the end of an agreement is (reference list agreement-endings); derived by the SQL function agreement_ending
 * whenever it is read, never kept. Nothing where the end is further off, unknown, or already followed by another agreement.
 */
public enum Ending {
    WITHIN_12_MONTHS,
    WITHIN_6_MONTHS,
    WITHIN_3_MONTHS,
    ENDED_STILL_ACTIVE
}
