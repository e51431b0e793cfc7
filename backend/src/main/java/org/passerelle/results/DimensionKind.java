package org.passerelle.results;

/** By what values are told apart (reference list dimension-kinds). */
public enum DimensionKind {
    SEX,
    AGE,
    OTHER
}
