package org.passerelle.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Projects as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class ProjectReads {
    /** Project ids in which people of these partners (one array parameter) take part. */
    public static final String INVOLVED = "select pp.project_id from project_partner pp where pp.partner_id = any (?)";

    private static final String BRIEF = """
            json_build_object('id', o.id, 'slug', o.slug, 'titles', o.titles,
                'start', precise_date(o.starts, o.starts_precision), 'end', precise_date(o.ends, o.ends_precision))""";

    private static final String THEMES = """
            (select coalesce(json_agg(json_build_object('code', t.code, 'label', label(t.labels, ctx.lang), 'parent', t.parent_code,
                'level', t.level, 'priority', pt.priority) order by pt.priority), '[]')
                from project_theme pt join theme t on t.code = pt.theme_code where pt.project_id = j.id)""";

    private static final String VIEW = """
            with ctx (lang, today, privy) as (values (?::text, ?::date, ?::boolean))
            select json_build_object('id', j.id, 'slug', j.slug, 'version', j.version, 'titles', j.titles, 'summaries', j.summaries,
                'contexts', j.contexts, 'histories', j.histories, 'objectivesNorth', j.objectives_north,
                'objectivesSouth', j.objectives_south, 'descriptions', j.descriptions,
                'form', term_json('project-forms', j.form, ctx.lang),
                'status', term_json('project-statuses', shown_status(j.status, j.starts, j.ends, ctx.today), ctx.lang),
                'declaredStatus', j.status, 'statusReasons', j.status_reasons,
                'start', precise_date(j.starts, j.starts_precision), 'end', precise_date(j.ends, j.ends_precision),
                'openEnded', j.open_ended, 'lengthMonths', j.length_months, 'durationNotes', j.duration_notes, 'phases', j.phases,
                'triennial', j.triennial),
            json_build_object(
                'agreement', (select json_build_object('id', a.id, 'slug', a.slug, 'titles', a.titles) from agreement a
                    where a.id = j.agreement_id and (a.publication = 'published' or ctx.privy)),
                'parent', (select %1$s from project o where o.id = j.parent_id and (o.publication = 'published' or ctx.privy)),
                'follows', (select %1$s from project o where o.id = j.follows_id and (o.publication = 'published' or ctx.privy)),
                'followedBy', (select coalesce(json_agg(%1$s order by o.starts), '[]') from project o
                    where o.follows_id = j.id and o.publication = 'published'),
                'children', (select coalesce(json_agg(%1$s order by o.starts), '[]') from project o
                    where o.parent_id = j.id and o.publication = 'published'),
                'themes', %2$s, 'sdgs', j.sdgs,
                'publics', (select coalesce(json_agg(term_json('publics', p, ctx.lang)), '[]') from unnest(j.publics) p),
                'otherPublics', j.other_publics,
                'places', (select coalesce(json_agg(json_build_object('name', l.name, 'country', country_json(l.country, ctx.lang),
                    'region', l.region, 'side', l.side, 'latitude', l.latitude, 'longitude', l.longitude) order by l.position), '[]')
                    from project_place l where l.project_id = j.id),
                'partners', (select coalesce(json_agg(json_build_object('partner', partner_brief(pp.partner_id), 'side', pp.side,
                    'roles', (select json_agg(term_json('partner-roles', r, ctx.lang)) from unnest(pp.roles) r),
                    'sharesEditing', pp.shares_editing) order by pp.position), '[]')
                    from project_partner pp where pp.project_id = j.id)),
            json_build_object('beneficiaries', j.beneficiaries, 'volunteers', j.volunteers,
                'communicationNorth', j.communication_north, 'communicationSouth', j.communication_south,
                'evaluationPolicy', j.evaluation_policy, 'evaluationNotes', j.evaluation_notes,
                'websites', j.websites, 'sourceNotes', j.source_notes,
                'statusHistory', (select coalesce(json_agg(json_build_object('status', term_json('project-statuses', s.status, ctx.lang),
                    'reasons', s.reasons, 'changedAt', instant(s.changed_at)) order by s.changed_at), '[]')
                    from project_status_change s where s.project_id = j.id),
                'confirmations', (select coalesce(json_agg(json_build_object('partner', partner_brief(c.partner_id),
                    'confirmedAt', instant(c.confirmed_at),
                    'age', term_json('confirmation-ages', confirmation_age(c.confirmed_at, ctx.today), ctx.lang)) order by c.confirmed_at desc), '[]')
                    from project_confirmation c where c.project_id = j.id),
                'publication', j.publication, 'publicationReason', case when ctx.privy then j.publication_reason end,
                'createdAt', instant(j.created_at), 'updatedAt', instant(j.updated_at))
            from project j, ctx where j.id = ?""".formatted(BRIEF, THEMES);

    /** One project in a list; needs ctx with lang and today, and j, a row of project. */
    public static final String ITEM = """
            json_build_object('id', j.id, 'slug', j.slug, 'titles', j.titles, 'summaries', j.summaries,
                'form', term_json('project-forms', j.form, ctx.lang),
                'status', term_json('project-statuses', shown_status(j.status, j.starts, j.ends, ctx.today), ctx.lang),
                'start', precise_date(j.starts, j.starts_precision), 'end', precise_date(j.ends, j.ends_precision),
                'openEnded', j.open_ended, 'lengthMonths', j.length_months, 'themes', %s, 'sdgs', j.sdgs,
                'territories', (select coalesce(json_agg(json_build_object('name', l.name, 'country', l.country, 'side', l.side)
                    order by l.position), '[]') from project_place l where l.project_id = j.id and l.position < 6),
                'leads', (select coalesce(json_agg(partner_brief(pp.partner_id) order by pp.position), '[]')
                    from project_partner pp where pp.project_id = j.id and 'lead' = any (pp.roles)),
                'partnerCount', (select count(*) from project_partner pp where pp.project_id = j.id),
                'funding', (select coalesce(json_agg(money(f.amount, f.currency) order by f.amount desc), '[]')
                    from (select sum(amount) as amount, currency from funding_line where project_id = j.id group by currency) f),
                'publication', j.publication, 'updatedAt', instant(j.updated_at))""".formatted(THEMES);

    private final Database database;
    private final Clock clock;

    ProjectReads(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param lang language of labels
     * @param privy true for those who may edit or moderate: they see unpublished relatives and the reason of a return
     */
    public String one(UUID id, String lang, boolean privy) {
        return database.first(Sql.of(VIEW, lang, today().toString(), privy, id), ProjectReads::joined)
                .orElseThrow();
    }

    /** PostgreSQL builds an object of at most fifty members, so the view comes in three. */
    private static String joined(ResultSet row) throws SQLException {
        StringBuilder json = new StringBuilder(row.getString(1));
        for (int column = 2; column <= 3; column++) {
            json.setCharAt(json.length() - 1, ',');
            json.append(row.getString(column), 1, row.getString(column).length());
        }
        return json.toString();
    }

    /** The rows of one page, one more than the limit where there is a next one. */
    public List<Page.Row> list(Sql where, Sort sort, Page page, String lang) {
        Sql sql = Sql.of(
                        "with ctx (lang, today) as (values (?::text, ?::date)) select " + ITEM + ", j.id, " + sort.key()
                                + " from project j, ctx where",
                        lang,
                        today().toString())
                .add(where);
        if (page.after() != null) {
            sort.after(sql, page.after());
        }
        sql.add("order by " + sort.order() + " limit ?", page.limit() + 1);
        return database.list(
                sql,
                row -> new Page.Row(row.getString(1), new Page.Key(row.getString(3), row.getObject(2, UUID.class))));
    }

    /** How many projects a condition holds for, counted up to {@link Page#COUNTED} + 1. */
    public long count(Sql where) {
        return database.number(Sql.of("select count(*) from (select 1 from project j where")
                .add(where)
                .add("limit ?) counted", Page.COUNTED + 1));
    }

    /** @throws ProblemException where a filter names a country or a theme that is on no list */
    public void requireKnown(ProjectFilter filter) {
        if (ProjectConditions.given(filter.countries) || ProjectConditions.given(filter.themes)) {
            database.text(Sql.of("""
                            select 'country' from unnest(?) given where not exists (select 1 from country c where c.code = given)
                            union all select 'theme' from unnest(?) given where not exists (select 1 from theme t where t.code = given) limit 1""", codes(filter.countries), codes(filter.themes)))
                    .ifPresent(name -> {
                        throw ProblemException.badParameter(name, "unknown-code");
                    });
        }
    }

    private static String[] codes(List<String> given) {
        return given == null ? new String[0] : Sql.texts(given);
    }

    /** The day statuses are judged on (UTC). */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
