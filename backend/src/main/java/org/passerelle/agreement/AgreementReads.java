package org.passerelle.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Agreements as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class AgreementReads {
    /** Agreement ids that people of these partners may read before they are published. */
    public static final String INVOLVED =
            "select ip.agreement_id from agreement_party ip where ip.partner_id = any (?)";

    /** Whether agreement %1$s holds on day %2$s; a start that nobody wrote is the day of signing. */
    public static final String VALIDITY =
            "agreement_validity(coalesce(%1$s.starts, %1$s.first_signed), %1$s.ends, %1$s.open_ended, %2$s)";

    private static final String ASKED = "cross join (values (?::text, ?::date)) asked (lang, today)";

    private static final String PARTY = """
            json_build_object('partner', partner_brief(p.id), 'type', term_json('partner-types', p.type, asked.lang),
                'country', country_json(p.country, asked.lang), 'latitude', p.latitude, 'longitude', p.longitude, 'role', term_json('party-roles', ap.role, asked.lang))""";

    private static final String HEAD = """
            'id', a.id, 'slug', a.slug, 'kind', term_json('agreement-kinds', a.kind, asked.lang), 'number', a.number,
            'titles', a.titles, 'firstSigned', precise_date(a.first_signed, a.first_signed_precision),
            'starts', precise_date(a.starts, a.starts_precision), 'ends', precise_date(a.ends, a.ends_precision),
            'openEnded', a.open_ended, 'validity', term_json('agreement-validities', %s, asked.lang),
            'ending', term_json('agreement-endings', agreement_ending(a, asked.today), asked.lang),
            'publication', a.publication, 'updatedAt', instant(a.updated_at)""".formatted(VALIDITY.formatted("a", "asked.today"));

    private static final String NESTED = """
            'version', a.version, 'descriptions', a.descriptions, 'triennial', a.triennial,
            'succession', term_json('successions', a.succession, asked.lang),
            'parties', (select coalesce(json_agg(%s order by ap.position), '[]')
                from agreement_party ap join partner p on p.id = ap.partner_id where ap.agreement_id = a.id),
            'objectives', (select coalesce(json_agg(json_build_object(
                    'level', term_json('objective-levels', o ->> 'level', asked.lang), 'subject', o -> 'subject',
                    'objective', o -> 'objective', 'timing', o -> 'timing', 'years', o -> 'years') order by at), '[]')
                from jsonb_array_elements(a.objectives) with ordinality objective (o, at)),
            'activities', (select coalesce(json_agg(json_build_object(
                    'resultCode', v -> 'resultCode', 'title', v -> 'title',
                    'state', term_json('activity-states', v ->> 'state', asked.lang), 'dueOn', v -> 'dueOn') order by at), '[]')
                from jsonb_array_elements(a.activities) with ordinality activity (v, at)),
            'outcomes', a.outcomes, 'documents', a.documents,
            'projects', (select coalesce(json_agg(json_build_object('id', j.id, 'slug', j.slug, 'titles', j.titles,
                    'status', term_json('project-statuses', shown_status(j.status, j.starts, j.ends, asked.today), asked.lang),
                    'starts', precise_date(j.starts, j.starts_precision), 'ends', precise_date(j.ends, j.ends_precision))
                    order by j.starts desc nulls last, j.id), '[]')
                from (select * from project under where under.agreement_id = a.id and under.publication = 'published'
                    order by under.starts desc nulls last, under.id limit 100) j),
            'events', (select coalesce(json_agg(json_build_object('id', e.id, 'slug', e.slug,
                    'kind', term_json('event-kinds', e.kind, asked.lang), 'titles', e.titles,
                    'starts', precise_date(e.starts, e.starts_precision), 'place', e.place)
                    order by e.starts desc nulls last, e.id), '[]')
                from (select * from event about where about.agreement_id = a.id and about.publication = 'published'
                    order by about.starts desc nulls last, about.id limit 100) e),
            'figures', (select json_build_object('partners', count(distinct ap.partner_id), 'countries', count(distinct p.country),
                    'projects', (select count(*) from project j where j.agreement_id = a.id and j.publication = 'published'),
                    'events', (select count(*) from event e where e.agreement_id = a.id and e.publication = 'published'),
                    'activities', jsonb_array_length(a.activities),
                    'activitiesDone', (select count(*) from jsonb_array_elements(a.activities) v where v ->> 'state' = 'done'))
                from agreement_party ap join partner p on p.id = ap.partner_id where ap.agreement_id = a.id),
            'createdAt', instant(a.created_at)""".formatted(PARTY);

    private static final String CHAIN = """
            'chain', (select json_agg(json_build_object('place', c.place, 'id', n.id, 'slug', n.slug, 'titles', n.titles,
                    'succession', term_json('successions', n.succession, asked.lang),
                    'starts', precise_date(n.starts, n.starts_precision), 'ends', precise_date(n.ends, n.ends_precision),
                    'openEnded', n.open_ended, 'validity', term_json('agreement-validities', %s, asked.lang),
                    'publication', n.publication) order by c.place, coalesce(n.starts, n.first_signed), n.id)
                from agreement_chain(a.id) c join agreement n on n.id = c.id where true""".formatted(VALIDITY.formatted("n", "asked.today"));

    private static final String ITEM = "json_build_object(" + HEAD + """
            , 'parties', (select coalesce(json_agg(%s order by first.rank, first.position), '[]')
                from (select s.*, array_position(array['signatory', 'coordinator', 'contracting-authority'], s.role) as rank
                    from agreement_party s where s.agreement_id = a.id order by rank, s.position limit 4) first
                join agreement_party ap on ap.agreement_id = a.id and ap.position = first.position
                join partner p on p.id = ap.partner_id),
            'partners', (select count(distinct ap.partner_id) from agreement_party ap where ap.agreement_id = a.id),
            'countries', (select coalesce(json_agg(country_json(of_party.country, asked.lang) order by of_party.country), '[]')
                from (select distinct p.country from agreement_party ap join partner p on p.id = ap.partner_id
                    where ap.agreement_id = a.id and p.country is not null) of_party),
            'projects', (select count(*) from project j where j.agreement_id = a.id and j.publication = 'published'))""".formatted(PARTY);

    private final Database database;
    private final Clock clock;

    AgreementReads(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param lang language of labels
     * @param privy true for those who may edit the record: they see reasons and what it refers to
     * @param readable what the caller may read of other agreements, table alias n
     */
    public String one(UUID id, String lang, boolean privy, Sql readable) {
        Sql sql = Sql.of("select json_build_object(" + HEAD + ", " + NESTED + ", " + CHAIN)
                .and(readable)
                .add("),")
                .add("""
                        'predecessorId', (select b.id from agreement b where b.id = a.predecessor_id and (? or b.publication = 'published')),
                        'publicationReason', case when ? then a.publication_reason end)""", privy, privy)
                .add("from agreement a " + ASKED + " where a.id = ?", lang, today(), id);
        return database.text(sql).orElseThrow();
    }

    public List<Page.Row> list(AgreementFilter filter, Sql readable, Page page, String lang) {
        Sort sort = filter.sort();
        Sql sql = Sql.of(
                        "select " + ITEM + ", a.id, " + sort.key() + " from agreement a " + ASKED + " where",
                        lang,
                        today())
                .add(filter.where(readable, today()));
        if (page.after() != null) {
            sort.after(sql, page.after());
        }
        sql.add("order by " + sort.order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }

    public long count(AgreementFilter filter, Sql readable) {
        return database.number(Sql.of("select count(*) from (select 1 from agreement a where")
                .add(filter.where(readable, today()))
                .add("limit ?) counted", Page.COUNTED + 1));
    }

    /** The day validities are judged on. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
