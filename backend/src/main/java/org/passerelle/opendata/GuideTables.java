package org.passerelle.opendata;

import static org.passerelle.opendata.ExportTable.column;
import static org.passerelle.opendata.ExportTable.label;

import java.util.List;
import java.util.UUID;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.sql.Sql;

/** The table of what the partners of a project answered to the guide: a question of a round a row, both sides beside each other. */
final class GuideTables {
    static final ExportTable ANSWERS = new ExportTable(
            "guide",
            "project j cross join guide_answer g",
            List.of(
                    column("project_id", "j.id"),
                    column("project_slug", "j.slug"),
                    column("project_title", "label(j.titles, asked.lang)"),
                    column("round", "g.round"),
                    column("step_code", "g.step"),
                    column("step_label", label("guide-steps", "g.step")),
                    column("question_code", "g.question"),
                    column("question_label", label("guide-questions", "g.question")),
                    column("north_partners", of("names", "= 'north'")),
                    column("north_answers", of("text", "= 'north'")),
                    column("south_partners", of("names", "= 'south'")),
                    column("south_answers", of("text", "= 'south'")),
                    column("former_partners", of("names", "is null")),
                    column("former_answers", of("text", "is null")),
                    column(
                            "sides_differ",
                            "(" + of("text", "= 'north'") + " is distinct from " + of("text", "= 'south'") + ")::text"),
                    column("answered_at", "instant(g.answered_at)"),
                    column("page_url", "asked.page || '/projets/' || j.slug || '#enseignements'"),
                    column("api_url", "asked.api || '/projects/' || j.id || '/guide'")));

    /** In the order of the guide, the first round first. */
    private static final Sort BY_QUESTION = new Sort(
            "to_char(g.round, 'FM00') || to_char(g.position, 'FM000')",
            "text",
            false,
            "md5(concat_ws('/', j.id, g.round, g.question))::uuid");

    private static final String ROWS = """
            project j cross join lateral (
                select a.round, a.step, said.one ->> 'question' as question, q.position, max(a.updated_at) as answered_at,
                    jsonb_agg(jsonb_build_object('side', pp.side, 'names', p.names, 'text', said.one -> 'text') order by p.id) as said
                from guide_answer a cross join jsonb_array_elements(a.answers) said (one)
                join term q on q.list = 'guide-questions' and q.code = said.one ->> 'question'
                join partner p on p.id = a.partner_id
                left join project_partner pp on pp.project_id = a.project_id and pp.partner_id = a.partner_id
                where a.project_id = j.id and (a.open_to_all or ?::boolean)
                group by a.round, a.step, said.one ->> 'question', q.position) g""";

    private GuideTables() {}

    /** @param privy true for those who read what the partners keep among themselves */
    static Selection ofProject(UUID project, boolean privy) {
        return new Selection(ANSWERS, Sql.of(ROWS, privy), Sql.of("j.id = ?", project), BY_QUESTION);
    }

    /** What the partners of one side are called or say, in the same order. */
    private static String of(String what, String side) {
        return "(select string_agg(label(s.one -> '" + what + "', asked.lang), ' | ' order by s.n)"
                + " from jsonb_array_elements(g.said) with ordinality s (one, n) where s.one ->> 'side' " + side + ")";
    }
}
