package org.passerelle.results;

/** What both sides make of a definition, a target or a value (reference list stance-states). */
public enum StanceState {
    PROPOSED,
    AGREED,
    DISPUTED
}
