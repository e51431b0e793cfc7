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

    // A pair stands once, the older partner first. '%' finds like names through the trigram index; its own threshold is
    // lower than ours, which PartnerReads shares.
    private static final String PAIRS = """
            (select a.id, b.id as other, false as same_identifier,
                similarity(plain(every_text(a.names)), plain(every_text(b.names))) as likeness
            from partner a join partner b on b.id > a.id and b.country is not distinct from a.country
                and plain(every_text(a.names)) % plain(every_text(b.names))
            where a.merged_into is null and b.merged_into is null and a.publication <> 'withdrawn' and b.publication <> 'withdrawn'
                and similarity(plain(every_text(a.names)), plain(every_text(b.names))) > 0.55
                and not exists (select 1 from partner_identifier i join partner_identifier k
                    on lower(k.scheme) = lower(i.scheme) and lower(k.value) = lower(i.value)
                    where i.partner_id = a.id and k.partner_id = b.id)
            union all
            select distinct a.id, b.id, true, similarity(plain(every_text(a.names)), plain(every_text(b.names)))
            from partner_identifier i
            join partner_identifier k on lower(k.scheme) = lower(i.scheme) and lower(k.value) = lower(i.value)
                and k.partner_id > i.partner_id
            join partner a on a.id = i.partner_id join partner b on b.id = k.partner_id
            where a.merged_into is null and b.merged_into is null and a.publication <> 'withdrawn' and b.publication <> 'withdrawn') d
            join partner a on a.id = d.id join partner b on b.id = d.other""";

    private static final Sort PAIR_ORDER = new Sort("d.id", "uuid", false, "d.other");

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
                        + ", 'sameIdentifier', d.same_identifier, 'similarity', round(d.likeness::numeric, 2)), d.id::text, d.other from "
                        + PAIRS + " where true",
                lang,
                lang);
        return rows(sql, PAIR_ORDER, page);
    }

    public long doubleCount() {
        return database.number(
                Sql.of("select count(*) from (select 1 from " + PAIRS + " limit ?) counted", Page.COUNTED + 1));
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
