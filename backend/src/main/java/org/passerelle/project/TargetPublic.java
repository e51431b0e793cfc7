package org.passerelle.project;

/** Whom a project is for (reference list publics). */
public enum TargetPublic {
    YOUTH,
    WOMEN,
    DISABILITY,
    GREAT_PRECARITY,
    GENERAL_POPULATION,
    TECHNICIANS_ELECTED
}
