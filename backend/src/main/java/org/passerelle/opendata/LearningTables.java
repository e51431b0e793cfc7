package org.passerelle.opendata;

import static org.passerelle.opendata.ExportTable.column;
import static org.passerelle.opendata.ExportTable.country;
import static org.passerelle.opendata.ExportTable.date;
import static org.passerelle.opendata.ExportTable.label;

import java.util.List;

/** The tables of what teams learn from one another. */
final class LearningTables {
    static final ExportTable LESSONS = new ExportTable(
            "lessons",
            "lesson l join project j on j.id = l.project_id",
            List.of(
                    column("id", "l.id"),
                    column("project_id", "j.id"),
                    column("project_slug", "j.slug"),
                    column("project_title", "label(j.titles, asked.lang)"),
                    column("kind_code", "l.kind"),
                    column("kind_label", label("lesson-kinds", "l.kind")),
                    column("text_fr", "l.texts ->> 'fr'"),
                    column("text_en", "l.texts ->> 'en'"),
                    column("text_it", "l.texts ->> 'it'"),
                    column("theme_codes", "array_to_string(l.themes, ' | ')"),
                    column("theme_labels", """
                (select string_agg(label(t.labels, asked.lang), ' | ' order by n)
                    from unnest(l.themes) with ordinality own (code, n) join theme t on t.code = own.code)"""),
                    column("step_code", "l.step"),
                    column("step_label", label("guide-steps", "l.step")),
                    column("met_by", "partners_who_met(l.id)"),
                    column("answers", ofAnswers("label(r.texts, asked.lang)")),
                    column("answering_partners", ofAnswers("label(p.names, asked.lang)")),
                    column("updated_at", "instant(l.updated_at)"),
                    column("page_url", "asked.page || '/enseignements/' || l.id"),
                    column("api_url", "asked.api || '/lessons/' || l.id")));

    static final ExportTable CONTEXTS = new ExportTable(
            "context-entries",
            "context_entry e",
            List.of(
                    column("id", "e.id"),
                    column("country_code", "e.country"),
                    column("country_label", country("e.country")),
                    column("area", "e.area"),
                    column("status_code", "e.status"),
                    column("status_label", label("context-statuses", "e.status")),
                    date("since", "e.since"),
                    column("since_precision", "e.since_precision"),
                    column("source", "e.source"),
                    column("notes_fr", "e.notes ->> 'fr'"),
                    column("notes_en", "e.notes ->> 'en'"),
                    column("notes_it", "e.notes ->> 'it'"),
                    column("projects", """
                (select count(distinct o.project_id) from context_effect o join project p on p.id = o.project_id
                    where o.entry_id = e.id and p.publication = 'published')"""),
                    column("updated_at", "instant(e.updated_at)"),
                    column("page_url", "asked.page || '/contexte'"),
                    column("api_url", "asked.api || '/context-entries/' || e.id")));

    private LearningTables() {}

    private static String ofAnswers(String what) {
        return "(select string_agg(" + what + ", ' | ' order by r.created_at, r.id) from lesson_reply r"
                + " join partner p on p.id = r.partner_id where r.lesson_id = l.id and r.kind = 'answer')";
    }
}
