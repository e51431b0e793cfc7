package org.passerelle.change;

/** How much of a marker was seen on a day (reference list change-extents). */
public enum ChangeExtent {
    NOT_SEEN,
    BEGUN,
    PARTLY,
    FULLY
}
