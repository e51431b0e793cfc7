package org.passerelle.shared.web;

import org.passerelle.shared.paging.Page;

/** How much a parameter may hold; the contract states it and {@link KnownParameters} refuses more. */
public final class ParameterBounds {
    /** How often a filter may be repeated. */
    public static final int MAX_VALUES = 50;

    public static final int MAX_CURSOR = 500;
    public static final int MAX_ID = 100;
    public static final int MAX_TEXT = 200;
    /** The years a record can speak of. */
    public static final int FIRST_YEAR = 1000;

    public static final int LAST_YEAR = 2200;
    public static final long MAX_NUMBER = 1_000_000_000L;

    private ParameterBounds() {}

    /** Characters of one value. */
    public static int maxLength(String name, boolean inPath) {
        if (name.equals("cursor")) {
            return MAX_CURSOR;
        }
        return inPath ? MAX_ID : MAX_TEXT;
    }

    public static long minimum(String name) {
        return name.equals("limit") ? 1 : isYear(name) ? FIRST_YEAR : 0;
    }

    public static long maximum(String name) {
        return name.equals("limit") ? Page.MAX_LIMIT : isYear(name) ? LAST_YEAR : MAX_NUMBER;
    }

    private static boolean isYear(String name) {
        return name.equals("year") || name.endsWith("Year");
    }
}
