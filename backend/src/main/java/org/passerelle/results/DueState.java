package org.passerelle.results;

/** Whether the value of a planned period is there, still to come, due or late (reference list due-states). */
public enum DueState {
    ENTERED,
    COMING,
    DUE,
    LATE,
    LOCKED
}
