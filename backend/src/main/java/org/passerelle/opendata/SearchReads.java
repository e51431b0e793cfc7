package org.passerelle.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.FullText;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.web.PublicAddresses;

/** What is open to all of partners, agreements, projects, events, lessons and progress reports, found together. */
@ApplicationScoped
class SearchReads {
    /**
     * Of each kind at most so many are ranked: ranking every record that holds a common word would cost far more than it
     * tells.
     */
    static final int CANDIDATES = 125;

    private final Database database;
    private final PublicAddresses addresses;

    SearchReads(Database database, PublicAddresses addresses) {
        this.database = database;
        this.addresses = addresses;
    }

    /**
     * @param query as typed
     * @param kinds which are shown; empty for all. How many there are of each is told of all
     * @param limit how many are shown
     * @param lang language of details
     */
    String search(String query, Set<SearchKind> kinds, int limit, String lang) {
        String json = answer(query, kinds, limit, lang, false);
        return json.contains("\"kinds\" : []") ? answer(query, kinds, limit, lang, true) : json;
    }

    private String answer(String query, Set<SearchKind> kinds, int limit, String lang, boolean misspelt) {
        String[] shown = kinds.stream().map(SearchKind::code).toArray(String[]::new);
        Sql sql = Sql.of("with ctx (lang, shown) as (values (?::text, ?::text[])), every as (", lang, shown);
        String or = "";
        for (SearchKind kind : SearchKind.values()) {
            if (!misspelt || kind.isNamed()) {
                sql.add(or).add(misspelt ? similar(kind, query) : holding(kind, query));
                or = "union all";
            }
        }
        sql.add("""
                ), found as (select every.* from every, ctx where ctx.shown = '{}' or every.record_type = any (ctx.shown)),
                best as (select * from found order by score desc, weight, slug limit ?),""", limit);
        sql.add("item (record_type, score, weight, slug, json) as (");
        for (SearchKind kind : SearchKind.values()) {
            sql.add(kind.ordinal() == 0 ? "" : "union all").add(item(kind));
        }
        sql.add("""
                ) select json_build_object('kinds', (select coalesce(json_agg(json_build_object('recordType', k.record_type,
                        'count', k.count) order by k.weight), '[]')
                        from (select record_type, weight, count(*) from every group by 1, 2) k),
                    'total', (select count(*) from found),
                    'totalRelation', case when exists (select 1 from found group by record_type having count(*) >= ?) then 'at-least' else 'exact' end,
                    'approximate', ?::boolean,
                    'items', (select coalesce(json_agg(json order by score desc, weight, slug), '[]') from item))""", CANDIDATES, misspelt);
        return database.text(sql).orElseThrow();
    }

    /** Records that hold the words, or have exactly this identifier. */
    private static Sql holding(SearchKind kind, String query) {
        Sql sql = Sql.of("");
        if (kind.identifier() != null) {
            sql.add(
                    "(select " + head(kind) + " 100.0::real as score from " + kind.from() + " where " + kind.open()
                            + " and r.id in (" + kind.identifier() + ") limit 10) union all",
                    query.strip());
        }
        sql.add("(select " + head(kind)).add(FullText.rank(query));
        if (kind.isNamed()) {
            sql.add(
                    "+ case when plain(label(" + kind.names() + ", 'fr')) like plain(?) || '%' then 1 else 0 end",
                    beginning(query));
        }
        sql.add("as score from search_entry s join " + kind.from().replaceFirst("^(\\w+ r)", "$1 on r.id = s.record_id")
                        + " where s.record_type = '" + kind.code() + "' and " + kind.open())
                .and(FullText.matches(query));
        if (kind.identifier() != null) {
            sql.add("and r.id not in (" + kind.identifier() + ")", query.strip());
        }
        return sql.add("limit ?)", CANDIDATES);
    }

    /** Names written nearly so. */
    private static Sql similar(SearchKind kind, String query) {
        String names = "plain(every_text(" + kind.names() + "))";
        return Sql.of(
                "(select " + head(kind) + " word_similarity(plain(?), " + names + ") as score from " + kind.from()
                        + " where " + kind.open() + " and plain(?) <% " + names + " order by score desc limit ?)",
                query.strip(),
                query.strip(),
                CANDIDATES);
    }

    private static String head(SearchKind kind) {
        return "'" + kind.code() + "' as record_type, r.id, " + kind.slug() + " as slug, " + kind.ordinal()
                + " as weight,";
    }

    private Sql item(SearchKind kind) {
        return Sql.of(
                "select b.record_type, b.score, b.weight, b.slug, json_build_object('recordType', b.record_type, 'id', r.id, 'slug', b.slug,"
                        + " 'titles', " + kind.names() + ", 'detail', nullif(" + kind.detail()
                        + ", ''), 'url', ?::text || '/' || " + kind.page() + ")"
                        + " from ctx, best b join "
                        + kind.from().replaceFirst("^(\\w+ r)", "$1 on r.id = b.id") + " where b.record_type = '"
                        + kind.code() + "'",
                addresses.of(kind.pages()));
    }

    /** What is typed is a beginning, not a pattern. */
    private static String beginning(String query) {
        return query.strip().replaceAll("([%_\\\\])", "\\\\$1");
    }
}
