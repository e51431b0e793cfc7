package org.passerelle.shared.paging;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Sql;

/**
 * An order of a list that keyset paging can follow: a key that is never null, then the id.
 *
 * @param key SQL expression of the sort key, as text in the cursor
 * @param type SQL type the cursor's text is cast back to
 * @param descending direction of both key and id
 * @param id SQL expression of the id
 */
public record Sort(String key, String type, boolean descending, String id) {
    /** How a key of each type is spelt in a cursor; what is spelt otherwise would fail in the database. */
    private static final Map<String, Pattern> SPELLINGS = Map.of(
            "text", Pattern.compile("(?s).*"),
            "uuid", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            "integer", Pattern.compile("-?[0-9]{1,9}"),
            "bigint", Pattern.compile("-?[0-9]{1,18}"),
            "numeric", Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?"),
            "date", Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})"),
            "timestamptz",
                    Pattern.compile(
                            "([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]([01][0-9]|2[0-3])(:[0-5][0-9]){1,2}(\\.[0-9]{1,9})?"
                                    + "(Z|[+-](0[0-9]|1[0-4])(:?00)?)"));

    public String order() {
        String direction = descending ? " desc" : "";
        return key + direction + ", " + id + direction;
    }

    /**
     * Appends ' and (key, id) beyond (?, ?)'.
     *
     * @throws ProblemException where the cursor's key is none of this order: it was forged, or belongs to another
     */
    public void after(Sql sql, Page.Key last) {
        if (!fits(last.sort())) {
            throw ProblemException.badParameter("cursor", "malformed");
        }
        sql.add(
                "and (" + key + ", " + id + ") " + (descending ? "<" : ">") + " (?::text::" + type + ", ?)",
                last.sort(),
                last.id());
    }

    private boolean fits(String text) {
        Matcher spelt = SPELLINGS.get(type).matcher(text);
        if (!spelt.matches()) {
            return false;
        }
        boolean dated = type.equals("date") || type.equals("timestamptz");
        return !dated || isDay(spelt.group(1));
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }
}
