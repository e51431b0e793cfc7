package org.passerelle.results;

/** What a partner can do about what another proposed. */
public enum StanceAct {
    AGREES,
    DISAGREES,
    /** Takes back what it said itself. */
    WITHDRAWS
}
