package org.passerelle.shared.paging;

import jakarta.ws.rs.core.UriBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.problem.ProblemException;

/**
 * One page of a list by keyset: the cursor is the sort key and id of the last row, so pages stay whole while rows change.
 *
 * @param limit 1 to 100 rows
 * @param after where the page begins; null for the first
 */
public record Page(int limit, Key after) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;
    /** Above this a total is given as 'at-least': counting further would cost more than it tells. */
    public static final int COUNTED = 10_000;

    /** Sort key (as text) and id of a row. */
    public record Key(String sort, UUID id) {}

    /** One row on its way out: its JSON and its key. */
    public record Row(String json, Key key) {}

    /**
     * @param limit as given, null for the default
     * @throws ProblemException where the limit is out of bounds or the cursor is not one of ours
     */
    public static Page of(Integer limit, String cursor) {
        int rows = limit == null ? DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > MAX_LIMIT) {
            throw ProblemException.badParameter("limit", "limit-out-of-bounds", MAX_LIMIT);
        }
        return new Page(rows, cursor == null ? null : decode(cursor));
    }

    /**
     * The list as the API gives it.
     *
     * @param rows up to limit + 1 rows; one more than the limit means there is a next page
     * @param total counted up to {@link #COUNTED} + 1
     * @param here the address of this page, from which the next is made
     */
    public String json(List<Row> rows, long total, UriBuilder here) {
        boolean more = rows.size() > limit;
        List<Row> shown = more ? rows.subList(0, limit) : rows;
        StringBuilder json = new StringBuilder(256 + shown.size() * 600).append("{\"items\":[");
        for (int i = 0; i < shown.size(); i++) {
            json.append(i == 0 ? "" : ",").append(shown.get(i).json());
        }
        json.append("],\"total\":").append(Math.min(total, COUNTED));
        json.append(",\"totalRelation\":\"")
                .append(total > COUNTED ? "at-least" : "exact")
                .append('"');
        json.append(",\"next\":").append(more ? "\"" + next(shown, here) + "\"" : "null");
        return json.append('}').toString();
    }

    /** The address of the page after these rows; null when they are the last. */
    public String nextAddress(List<Row> rows, UriBuilder here) {
        return rows.size() > limit ? next(rows.subList(0, limit), here) : null;
    }

    private static String next(List<Row> shown, UriBuilder here) {
        Key last = shown.get(shown.size() - 1).key();
        return here.replaceQueryParam("cursor", encode(last)).build().toString();
    }

    static String encode(Key key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key.id() + "|" + key.sort()).getBytes(StandardCharsets.UTF_8));
    }

    static Key decode(String cursor) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String sort = plain.substring(37);
            if (plain.charAt(36) != '|' || sort.indexOf('\u0000') >= 0) {
                throw new IllegalArgumentException("no cursor");
            }
            return new Key(sort, UUID.fromString(plain.substring(0, 36)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            throw ProblemException.badParameter("cursor", "malformed");
        }
    }
}
