package org.passerelle.shared.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A statement built from fixed fragments and bound values; no value ever becomes part of the text. */
public final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public static Sql of(String fragment, Object... values) {
        return new Sql().add(fragment, values);
    }

    /** Appends a fragment, with one value for each question mark in it. Arrays are bound as PostgreSQL arrays. */
    public Sql add(String fragment, Object... bound) {
        text.append(text.isEmpty() ? "" : " ").append(fragment);
        for (Object value : bound) {
            values.add(value);
        }
        return this;
    }

    public Sql add(Sql other) {
        text.append(text.isEmpty() ? "" : " ").append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** ' and (condition)', after a first condition. */
    public Sql and(Sql condition) {
        text.append(" and (").append(condition.text).append(")");
        values.addAll(condition.values);
        return this;
    }

    public static String[] texts(Collection<String> values) {
        return values.toArray(String[]::new);
    }

    public String text() {
        return text.toString();
    }

    public List<Object> values() {
        return values;
    }
}
