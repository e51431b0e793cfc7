package org.passerelle.shared.text;

/** The two shores of a cooperation; the web app shows them as 'here' and 'over there' from where its reader stands. */
public enum Side {
    NORTH,
    SOUTH
}
