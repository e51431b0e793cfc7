package org.passerelle.results;

/** What a stance is about: how something is measured, what was wanted of a period, or what was found in it. */
public enum StanceAspect {
    DEFINITION,
    TARGET,
    ACTUAL
}
