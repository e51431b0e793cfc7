package org.passerelle.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** The guide and what partners answered to it as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class GuideReads {
    /** Needs 'reader' with the language of labels, and 'a', a row of guide_answer. */
    private static final String SHEET = """
            json_build_object('id', a.id, 'version', a.version, 'projectId', a.project_id, 'partner', partner_brief(a.partner_id),
                'side', (select pp.side from project_partner pp where pp.project_id = a.project_id and pp.partner_id = a.partner_id),
                'round', a.round, 'step', term_json('guide-steps', a.step, reader.lang),
                'state', term_json('guide-states', a.state, reader.lang), 'answers', a.answers, 'openToAll', a.open_to_all,
                'createdAt', instant(a.created_at), 'updatedAt', instant(a.updated_at))""";

    private static final String GUIDE = """
            with reader (lang, privy) as (select ?::text, ?::boolean),
                asked (question, step) as (select * from unnest(?, ?))
            select json_build_object(
                'steps', (select json_agg(json_build_object('step', term_json('guide-steps', s.code, reader.lang),
                    'questions', (select json_agg(term_json('guide-questions', q.code, reader.lang) order by q.position)
                        from asked join term q on q.list = 'guide-questions' and q.code = asked.question where asked.step = s.code))
                    order by s.position) from term s where s.list = 'guide-steps'),
                'rounds', (select coalesce(json_agg(json_build_object('number', r.round, 'begunAt', instant(r.begun), 'sheets', r.sheets)
                    order by r.round desc), '[]')
                    from (select a.round, min(a.created_at) as begun, json_agg(%s order by a.created_at, a.id) as sheets
                        from guide_answer a where a.project_id = ? and (a.open_to_all or reader.privy)
                        group by a.round) r))
            from reader""".formatted(SHEET);

    private static final String[] QUESTIONS =
            Arrays.stream(GuideQuestion.values()).map(Codes::of).toArray(String[]::new);
    private static final String[] STEPS =
            Arrays.stream(GuideQuestion.values()).map(q -> Codes.of(q.step())).toArray(String[]::new);

    private final Database database;

    GuideReads(Database database) {
        this.database = database;
    }

    /**
     * The guide with what partners of a project answered, JSON as {@link GuideView}.
     *
     * @param privy true for those who read what the partners keep among themselves
     * @param lang language of labels
     */
    public String ofProject(UUID projectId, boolean privy, String lang) {
        return database.text(Sql.of(GUIDE, lang, privy, QUESTIONS, STEPS, projectId))
                .orElseThrow();
    }

    /** What one partner answered to one step, JSON as {@link GuideView.Sheet}. */
    public String sheet(UUID id, String lang) {
        return database.text(Sql.of(
                        "with reader (lang) as (select ?::text) select " + SHEET
                                + " from reader, guide_answer a where a.id = ?",
                        lang,
                        id))
                .orElseThrow();
    }
}
