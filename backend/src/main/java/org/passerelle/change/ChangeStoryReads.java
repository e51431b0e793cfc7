package org.passerelle.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Stories of change as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class ChangeStoryReads {
    /** Needs 'reader' with the language of labels, 's', a row of change_story, and 'j', its project. */
    private static final String STORY = """
            json_build_object('id', s.id, 'version', s.version,
                'project', json_build_object('id', j.id, 'slug', j.slug, 'titles', j.titles,
                    'countries', (select coalesce(json_agg(distinct p.country), '[]') from project_place p where p.project_id = j.id)),
                'kind', term_json('change-story-kinds', s.kind, reader.lang), 'titles', s.titles, 'accounts', s.accounts,
                'dated', precise_date(s.dated, s.dated_precision), 'side', s.side,
                'pillar', term_json('pillars', s.pillar, reader.lang), 'effect', term_json('change-effects', s.effect, reader.lang),
                'tellers', s.tellers,
                'consent', json_build_object('state', term_json('consent-states', s.consent, reader.lang),
                    'dated', precise_date(s.consent_dated, s.consent_dated_precision)),
                'cost', money(s.cost_amount, s.cost_currency), 'methods', s.methods, 'openToAll', s.open_to_all,
                'createdAt', instant(s.created_at), 'updatedAt', instant(s.updated_at))""";

    private static final String READER = "with reader (lang) as (select ?::text) ";

    private static final String FROM_ALL = " from reader, change_story s join project j on j.id = s.project_id where";

    private static final String OF_PROJECT = """
            with reader (lang, privy) as (select ?::text, ?::boolean),
            own as (select s.* from change_story s, reader where s.project_id = ? and (s.open_to_all or reader.privy)),
            sums as (select cost_currency, sum(cost_amount) amount from own where cost_amount is not null group by cost_currency)
            select json_build_object(
                'items', (select coalesce(json_agg(%s order by s.dated desc, s.id desc), '[]')
                    from reader, own s join project j on j.id = s.project_id),
                'avoided', (select coalesce(json_agg(money(amount, cost_currency) order by cost_currency), '[]') from sums))""".formatted(STORY);

    private final Database database;

    ChangeStoryReads(Database database) {
        this.database = database;
    }

    /** One story, JSON as {@link ChangeStoryView}. */
    public String one(UUID id, String lang) {
        return database.text(Sql.of(READER + "select " + STORY + FROM_ALL + " s.id = ?", lang, id))
                .orElseThrow();
    }

    /**
     * The stories of a project, the latest first, JSON as {@link ChangeStoryView.OfProject}.
     *
     * @param privy true for those who read what the partners keep among themselves
     */
    public String ofProject(UUID projectId, boolean privy, String lang) {
        return database.text(Sql.of(OF_PROJECT, lang, privy, projectId)).orElseThrow();
    }

    /** The rows of one page of what is open to all, one more than the limit where there is a next one. */
    public List<Page.Row> list(ChangeStoryFilter filter, Page page, String lang) {
        Sql sql = Sql.of(READER + "select " + STORY + ", s.id, " + filter.sort().key() + FROM_ALL, lang)
                .add(filter.where());
        if (page.after() != null) {
            filter.sort().after(sql, page.after());
        }
        sql.add("order by " + filter.sort().order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }

    public long count(ChangeStoryFilter filter) {
        return database.number(
                Sql.of("select count(*) from (select 1 from change_story s join project j on j.id = s.project_id where")
                        .add(filter.where())
                        .add("limit ?) counted", Page.COUNTED + 1));
    }
}
