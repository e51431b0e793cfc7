package org.passerelle.shared.paging;

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
    public String order() {
        String direction = descending ? " desc" : "";
        return key + direction + ", " + id + direction;
    }

    /** Appends ' and (key, id) beyond (?, ?)'. */
    public void after(Sql sql, Page.Key last) {
        sql.add(
                "and (" + key + ", " + id + ") " + (descending ? "<" : ">") + " (?::text::" + type + ", ?)",
                last.sort(),
                last.id());
    }
}
