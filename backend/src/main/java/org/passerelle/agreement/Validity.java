package org.passerelle.agreement;

/** Whether an agreement holds today; derived by the SQL function agreement_validity whenever it is read, never kept. */
public enum Validity {
    NOT_YET_IN_FORCE,
    IN_FORCE,
    EXPIRED,
    OPEN_ENDED,
    UNKNOWN
}
