package org.passerelle.shared.paging;

/** What lists of the contract share. */
public final class Listed {
    private Listed() {}

    /** Whether a total is counted to the end or only known to be at least that much. */
    public enum TotalRelation {
        EXACT,
        AT_LEAST
    }
}
