package org.passerelle.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** What waits for moderators, as JSON straight from PostgreSQL. */
@ApplicationScoped
public class ModerationReads {
    private static final Sort OLDEST_FIRST = new Sort("s.submitted_at", "timestamptz", false, "s.id");

    private static final String WAITING = """
            (select 'partner' as type, id, slug, version, names as titles, submitted_at, published_at from partner
                where publication = 'submitted' and merged_into is null
            union all select 'agreement', id, slug, version, titles, submitted_at, published_at from agreement where publication = 'submitted'
            union all select 'project', id, slug, version, titles, submitted_at, published_at from project where publication = 'submitted'
            union all select 'event', id, slug, version, titles, submitted_at, published_at from event where publication = 'submitted') s""";

    private static final String ITEM = """
            json_build_object('type', s.type, 'id', s.id, 'slug', s.slug, 'version', s.version, 'title', label(s.titles, ?),
                'submittedBy', (select json_build_object('id', p.id, 'slug', p.slug, 'name', label(p.names, ?))
                    from record_change c join partner p on p.id = c.actor_partner
                    where c.root_type = s.type and c.root_id = s.id and c.action = 'submitted' order by c.seq desc limit 1),
                'submittedAt', instant(s.submitted_at), 'wasPublished', s.published_at is not null,
                'wasSentBack', exists (select 1 from record_change c
                    where c.root_type = s.type and c.root_id = s.id and c.action = 'sent-back'))""";

    private static final String PAIRS = """
            partner_double d join partner a on a.id = d.first_id join partner b on b.id = d.second_id
            where a.merged_into is null and b.merged_into is null and a.publication <> 'withdrawn' and b.publication <> 'withdrawn'""";

    private static final Sort PAIR_ORDER = new Sort("d.first_id", "uuid", false, "d.second_id");

    private static final Sort BY_ALIAS = new Sort("p.organization_alias", "text", false, "p.id");

    private final Database database;

    ModerationReads(Database database) {
        this.database = database;
    }

    public List<Page.Row> queue(Page page, String lang) {
        Sql sql = Sql.of("select " + ITEM + ", s.submitted_at, s.id from " + WAITING + " where true", lang, lang);
        return rows(sql, OLDEST_FIRST, page);
    }

    public long queueLength() {
        return database.number(
                Sql.of("select count(*) from (select 1 from " + WAITING + " limit ?) counted", Page.COUNTED + 1));
    }

    public List<Page.Row> doubles(Page page, String lang) {
        Sql sql = Sql.of(
                "select json_build_object('first', " + twin("a") + ", 'second', " + twin("b")
                        + ", 'sameIdentifier', d.same_identifier, 'similarity', round(d.similarity::numeric, 2)), d.first_id::text, d.second_id from "
                        + PAIRS,
                lang,
                lang);
        return rows(sql, PAIR_ORDER, page);
    }

    public long doubleCount() {
        return database.number(
                Sql.of("select count(*) from (select 1 from " + PAIRS + " limit ?) counted", Page.COUNTED + 1));
    }

    /** Partners that have an organisation in Keycloak, by its alias. */
    public List<Page.Row> organizations(Page page, String lang) {
        Sql sql = Sql.of("""
                select json_build_object('id', p.id, 'slug', p.slug, 'name', label(p.names, ?), 'alias', p.organization_alias),
                    p.organization_alias, p.id
                from partner p where p.organization_alias is not null and p.merged_into is null""", lang);
        return rows(sql, BY_ALIAS, page);
    }

    public long organizationCount() {
        return database.number(Sql.of(
                "select count(*) from (select 1 from partner where organization_alias is not null and merged_into is null limit ?) counted",
                Page.COUNTED + 1));
    }

    private static String twin(String alias) {
        return """
                json_build_object('id', %1$s.id, 'slug', %1$s.slug, 'name', label(%1$s.names, ?), 'country', %1$s.country,
                    'published', %1$s.publication = 'published', 'hasAccounts', %1$s.organization_alias is not null,
                    'projects', (select count(*) from project_partner pp where pp.partner_id = %1$s.id))""".formatted(alias);
    }

    private List<Page.Row> rows(Sql sql, Sort sort, Page page) {
        if (page.after() != null) {
            sort.after(sql, page.after());
        }
        sql.add("order by " + sort.order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(2), row.getObject(3, UUID.class))));
    }
}
