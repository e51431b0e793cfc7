package org.passerelle.shared.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.shared.problem.ProblemException;

/**
 * What values a query parameter takes, as its declaration says.
 *
 * @param type of one value
 * @param repeats whether it may be given several times
 */
record ParameterType(Class<?> type, boolean repeats) {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    static ParameterType of(Class<?> type) {
        return new ParameterType(type, false);
    }

    static ParameterType many(Class<?> type) {
        return new ParameterType(type, true);
    }

    /** @throws ProblemException that names the parameter */
    void check(String name, List<String> values) {
        if (values.size() > 1 && !repeats) {
            throw ProblemException.badParameter(name, "given-twice");
        }
        if (values.size() > ParameterBounds.MAX_VALUES) {
            throw ProblemException.badParameter(name, "too-many-values", ParameterBounds.MAX_VALUES);
        }
        values.forEach(value -> check(name, value));
    }

    private void check(String name, String value) {
        int longest = ParameterBounds.maxLength(name, false);
        if (value.length() > longest) {
            throw ProblemException.badParameter(name, "too-long", longest);
        }
        if (value.indexOf('\u0000') >= 0 || value.indexOf('\uFFFD') >= 0) {
            throw ProblemException.badParameter(name, "forbidden-character");
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            checkWhole(name, value);
        } else if (type == BigDecimal.class && !DECIMAL.matcher(value).matches()) {
            throw ProblemException.badParameter(name, "not-a-number");
        } else if ((type == Boolean.class || type == boolean.class)
                && !value.equals("true")
                && !value.equals("false")) {
            throw ProblemException.badParameter(name, "not-true-or-false");
        } else if (type == LocalDate.class || type == Instant.class) {
            checkTime(name, value);
        } else if (type == java.util.UUID.class
                && org.passerelle.shared.record.Slugs.uuid(value).isEmpty()) {
            throw ProblemException.badParameter(name, "not-an-id");
        }
    }

    private void checkWhole(String name, String value) {
        if (!WHOLE.matcher(value).matches()) {
            throw ProblemException.badParameter(name, "not-a-number");
        }
        long number = Long.parseLong(value);
        if (name.equals("limit") && (number < 1 || number > ParameterBounds.maximum(name))) {
            throw ProblemException.badParameter(name, "limit-out-of-bounds", ParameterBounds.maximum(name));
        }
        if (number < ParameterBounds.minimum(name)) {
            throw ProblemException.badParameter(name, "too-small", ParameterBounds.minimum(name));
        }
        if (number > ParameterBounds.maximum(name)) {
            throw ProblemException.badParameter(name, "too-large", ParameterBounds.maximum(name));
        }
    }

    private void checkTime(String name, String value) {
        try {
            if (type == LocalDate.class) {
                LocalDate.parse(value);
            } else {
                Instant.parse(value);
            }
        } catch (DateTimeParseException unreadable) {
            throw ProblemException.badParameter(name, "not-a-date");
        }
    }
}
