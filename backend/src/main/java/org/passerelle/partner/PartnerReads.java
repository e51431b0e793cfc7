package org.passerelle.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Partners as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class PartnerReads {
    /** Partner ids that people of these partners may read: themselves. */
    public static final String INVOLVED = "select unnest(?)";

    private static final String VIEW = """
            select json_build_object('id', p.id, 'slug', p.slug, 'version', p.version, 'names', p.names, 'acronym', p.acronym,
                'type', term_json('partner-types', p.type, ?), 'country', country_json(p.country, ?), 'territory', p.territory,
                'latitude', p.latitude, 'longitude', p.longitude, 'website', p.website, 'descriptions', p.descriptions,
                'formerNames', p.former_names,
                'identifiers', (select coalesce(json_agg(json_build_object('scheme', i.scheme, 'value', i.value) order by i.position), '[]')
                    from partner_identifier i where i.partner_id = p.id),
                'contacts', p.contacts, 'logo', picture_json('/api/v1/partners/' || p.id || '/logo', p.logo),
                'figures', json_build_object(
                    'projects', (select count(*) from project_partner pp join project j on j.id = pp.project_id
                        where pp.partner_id = p.id and j.publication = 'published'),
                    'agreements', (select count(distinct a.id) from agreement_party ap join agreement a on a.id = ap.agreement_id
                        where ap.partner_id = p.id and a.publication = 'published'),
                    'fundedProjects', (select count(distinct f.project_id) from funding_line f join project j on j.id = f.project_id
                        where f.funder_id = p.id and j.publication = 'published')),
                'publication', p.publication, 'publicationReason', case when ? then p.publication_reason end,
                'createdAt', instant(p.created_at), 'updatedAt', instant(p.updated_at))
            from partner p where p.id = ?""";

    private static final String ITEM = """
            json_build_object('id', p.id, 'slug', p.slug, 'names', p.names, 'acronym', p.acronym,
                'type', term_json('partner-types', p.type, ?), 'country', country_json(p.country, ?), 'territory', p.territory,
                'latitude', p.latitude, 'longitude', p.longitude,
                'projects', (select count(*) from project_partner pp join project j on j.id = pp.project_id
                    where pp.partner_id = p.id and j.publication = 'published'),
                'publication', p.publication, 'updatedAt', instant(p.updated_at))""";

    private final Database database;

    PartnerReads(Database database) {
        this.database = database;
    }

    /**
     * @param lang language of labels
     * @param withReason true for those who may edit the record
     */
    public String one(UUID id, String lang, boolean withReason) {
        return database.text(Sql.of(VIEW, lang, lang, withReason, id)).orElseThrow();
    }

    public List<Page.Row> list(PartnerFilter filter, Sql readable, Page page, String lang) {
        Sql sql = Sql.of("select " + ITEM + ", p.id, " + filter.sort().key() + " from partner p where", lang, lang)
                .add(filter.where(readable));
        if (page.after() != null) {
            filter.sort().after(sql, page.after());
        }
        sql.add("order by " + filter.sort().order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }

    public long count(PartnerFilter filter, Sql readable) {
        return database.number(Sql.of("select count(*) from (select 1 from partner p where")
                .add(filter.where(readable))
                .add("limit ?) counted", Page.COUNTED + 1));
    }

    /**
     * Partners that could be the same as the one described: the same identifier, or a like name in the same country.
     * Only what was handed in counts: a draft is nobody's entry yet, and moderators see it beside its doubles when it comes.
     *
     * @param readable the caller learns of nothing here that they may not know of
     */
    public List<Double> possibleDoubles(PartnerInput input, Sql readable) {
        Sql sql = Sql.of("""
                        select distinct p.id, p.slug, coalesce(label(p.names, 'fr'), '') from partner p
                        where p.merged_into is null and p.publication not in ('draft', 'withdrawn') and""").add(readable).add("and (false");
        for (PartnerInput.Identifier identifier : input.identifiers()) {
            sql.add(
                    "or exists (select 1 from partner_identifier i where i.partner_id = p.id and lower(i.scheme) = lower(?) and lower(i.value) = lower(?))",
                    identifier.scheme(),
                    identifier.value());
        }
        for (String name : java.util.stream.Stream.of(
                        input.names().fr(), input.names().en(), input.names().it())
                .filter(java.util.Objects::nonNull)
                .toList()) {
            sql.add(
                    "or (p.country is not distinct from ?::text and names_alike(every_text(p.names), ?))",
                    input.country(),
                    name);
        }
        return database.list(
                sql.add(") limit 5"),
                row -> new Double(row.getObject(1, UUID.class), row.getString(2), row.getString(3)));
    }

    /** The partner that an address now leads to when its own was merged; empty where it was not. */
    public Optional<String> mergedSlug(UUID id) {
        return database.text(
                Sql.of("select k.slug from partner p join partner k on k.id = p.merged_into where p.id = ?", id));
    }

    /** A partner that may be the same one. */
    public record Double(UUID id, String slug, String name) {}
}
