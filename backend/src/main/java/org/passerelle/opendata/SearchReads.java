package org.passerelle.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.FullText;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.web.PublicAddresses;

/** Published partners, agreements, projects and events found together. */
@ApplicationScoped
class SearchReads {
    /**
     * Of each kind at most so many are ranked: ranking every record that holds a common word would cost far more than it
     * tells.
     */
    static final int CANDIDATES = 125;

    /** One kind of record: its table, what its names are, what says where it is, and how its identifiers are asked for. */
    private record Kind(RecordType type, String table, String names, String detail, String identifier) {}

    private static final Kind[] KINDS = {
        new Kind(
                RecordType.PARTNER,
                "partner",
                "names",
                "concat_ws(', ', r.territory, (select label(c.labels, ctx.lang) from country c where c.code = r.country))",
                "select i.partner_id from partner_identifier i where lower(i.value) = lower(?)"),
        new Kind(
                RecordType.AGREEMENT,
                "agreement",
                "titles",
                "(select label(t.labels, ctx.lang) from term t where t.list = 'agreement-kinds' and t.code = r.kind)",
                "select a.id from agreement a where lower(a.number) = lower(?)"),
        new Kind(RecordType.PROJECT, "project", "titles", """
                (select string_agg(l.name || ' (' || label(c.labels, ctx.lang) || ')', ', ' order by l.position)
                    from project_place l join country c on c.code = l.country where l.project_id = r.id and l.position < 4)""", "select j.id from project j where j.slug = lower(?)"),
        new Kind(
                RecordType.EVENT,
                "event",
                "titles",
                "concat_ws(', ', precise_date(r.starts, r.starts_precision) ->> 'value', r.place, (select label(c.labels, ctx.lang) from country c where c.code = r.country))",
                "select e.id from event e where e.slug = lower(?)")
    };

    private final Database database;
    private final PublicAddresses addresses;

    SearchReads(Database database, PublicAddresses addresses) {
        this.database = database;
        this.addresses = addresses;
    }

    /**
     * @param query as typed
     * @param limit how many are shown
     * @param lang language of details
     */
    String search(String query, int limit, String lang) {
        String json = answer(query, limit, lang, false);
        return json.startsWith("{\"total\" : 0,") ? answer(query, limit, lang, true) : json;
    }

    private String answer(String query, int limit, String lang, boolean misspelt) {
        Sql sql = Sql.of("with ctx (lang) as (values (?::text)), found as (", lang);
        for (int i = 0; i < KINDS.length; i++) {
            sql.add(i == 0 ? "" : "union all").add(misspelt ? similar(KINDS[i], query) : holding(KINDS[i], query));
        }
        sql.add("), best as (select * from found order by score desc, weight, slug limit ?),", limit);
        sql.add("item (record_type, score, weight, slug, json) as (");
        for (int i = 0; i < KINDS.length; i++) {
            sql.add(i == 0 ? "" : "union all").add(item(KINDS[i]));
        }
        sql.add("""
                ) select json_build_object('total', (select count(*) from found),
                    'totalRelation', case when exists (select 1 from found group by record_type having count(*) >= ?) then 'at-least' else 'exact' end,
                    'approximate', ?::boolean,
                    'items', (select coalesce(json_agg(json order by score desc, weight, slug), '[]') from item))""", CANDIDATES, misspelt);
        return database.text(sql).orElseThrow();
    }

    /** Records that hold the words, or have exactly this identifier. */
    private static Sql holding(Kind kind, String query) {
        String type = Codes.of(kind.type());
        return Sql.of(
                        "(select '" + type + "' as record_type, r.id, r.slug, "
                                + kind.type().ordinal() + " as weight, 100.0::real as score from " + kind.table()
                                + " r where " + open(kind) + " and r.id in (" + kind.identifier()
                                + ") limit 10) union all",
                        query.strip())
                .add("(select '" + type + "', r.id, r.slug, " + kind.type().ordinal() + ",")
                .add(FullText.rank(query))
                .add(
                        "+ case when plain(label(r." + kind.names() + ", 'fr')) like plain(?) || '%' then 1 else 0 end",
                        beginning(query))
                .add("from search_entry s join " + kind.table() + " r on r.id = s.record_id where s.record_type = '"
                        + type + "' and " + open(kind))
                .and(FullText.matches(query))
                .add("and r.id not in (" + kind.identifier() + ") limit ?)", query.strip(), CANDIDATES);
    }

    /** Names written nearly so. */
    private static Sql similar(Kind kind, String query) {
        String names = "plain(every_text(r." + kind.names() + "))";
        return Sql.of(
                "(select '" + Codes.of(kind.type()) + "' as record_type, r.id, r.slug, "
                        + kind.type().ordinal()
                        + " as weight, word_similarity(plain(?), " + names + ") as score from " + kind.table()
                        + " r where "
                        + open(kind) + " and plain(?) <% " + names + " order by score desc limit ?)",
                query.strip(),
                query.strip(),
                CANDIDATES);
    }

    private Sql item(Kind kind) {
        String type = Codes.of(kind.type());
        return Sql.of(
                "select b.record_type, b.score, b.weight, b.slug, json_build_object('recordType', b.record_type, 'id', r.id, 'slug', r.slug,"
                        + " 'titles', r." + kind.names() + ", 'detail', nullif(" + kind.detail()
                        + ", ''), 'url', ?::text || '/' || r.slug)"
                        + " from ctx, best b join " + kind.table() + " r on r.id = b.id where b.record_type = '" + type
                        + "'",
                addresses.pages(kind.type()));
    }

    private static String open(Kind kind) {
        return "r.publication = 'published'" + (kind.type() == RecordType.PARTNER ? " and r.merged_into is null" : "");
    }

    /** What is typed is a beginning, not a pattern. */
    private static String beginning(String query) {
        return query.strip().replaceAll("([%_\\\\])", "\\\\$1");
    }
}
