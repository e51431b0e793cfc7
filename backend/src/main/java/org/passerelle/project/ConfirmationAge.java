package org.passerelle.project;

/** How long ago a partner last said that a record is still true (reference list confirmation-ages); old after a year. */
public enum ConfirmationAge {
    RECENT,
    OLD,
    NEVER
}
