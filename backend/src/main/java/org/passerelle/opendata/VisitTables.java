package org.passerelle.opendata;

import static org.passerelle.opendata.ExportTable.amount;
import static org.passerelle.opendata.ExportTable.column;
import static org.passerelle.opendata.ExportTable.country;
import static org.passerelle.opendata.ExportTable.date;
import static org.passerelle.opendata.ExportTable.label;

import java.util.List;

/** The tables of those who looked at projects and of those who travelled for them. */
final class VisitTables {
    static final ExportTable EVALUATIONS = new ExportTable(
            "evaluations",
            "evaluation e join project j on j.id = e.project_id",
            List.of(
                    column("id", "e.id"),
                    column("project_id", "j.id"),
                    column("project_slug", "j.slug"),
                    column("project_title", "label(j.titles, asked.lang)"),
                    column("evaluation_kind_code", "e.kind"),
                    column("evaluation_kind_label", label("evaluation-kinds", "e.kind")),
                    column("evaluated_side", "e.side"),
                    column("external", "e.is_external::text"),
                    column("evaluators", "label(e.evaluators, asked.lang)"),
                    date("starts", "e.starts"),
                    date("ends", "e.ends"),
                    column("summary", "label(e.summaries, asked.lang)"),
                    column("findings", ofList("findings", "label(o.one -> 'texts', asked.lang)")),
                    column("recommendations", ofList("recommendations", "label(o.one -> 'texts', asked.lang)")),
                    column("recommendation_states", ofList("recommendations", "o.one ->> 'state'")),
                    column(
                            "recommendation_owners",
                            ofList(
                                    "recommendations",
                                    "coalesce(label(nullif(o.one -> 'owner', 'null'), asked.lang), '')")),
                    column(
                            "recommendation_due",
                            ofList("recommendations", "coalesce(o.one -> 'dueOn' ->> 'value', '')")),
                    column("updated_at", "instant(e.updated_at)"),
                    column("page_url", "asked.page || '/projets/' || j.slug || '#enseignements'"),
                    column("api_url", "asked.api || '/evaluations/' || e.id")));

    static final ExportTable MISSIONS = new ExportTable(
            "missions",
            "mission m join project j on j.id = m.project_id",
            List.of(
                    column("id", "m.id"),
                    column("project_id", "j.id"),
                    column("project_slug", "j.slug"),
                    column("project_title", "label(j.titles, asked.lang)"),
                    column("travelling_side", "m.travelling"),
                    column("country_code", "m.country"),
                    column("country_label", country("m.country")),
                    column("destination", "m.place"),
                    column("purpose", "label(m.purposes, asked.lang)"),
                    date("starts", "m.starts"),
                    date("ends", "m.ends"),
                    column("travellers", "m.travellers"),
                    column("traveller_functions", "label(m.functions, asked.lang)"),
                    amount("mission_cost", "m.cost_amount"),
                    column("currency", "m.cost_currency"),
                    column("visas_asked", "m.visas_asked"),
                    column("visas_obtained", "m.visas_obtained"),
                    column("visas_refused", "m.visas_refused"),
                    column("mission_report", "label(m.reports, asked.lang)"),
                    column("updated_at", "instant(m.updated_at)"),
                    column("page_url", "asked.page || '/projets/' || j.slug || '#enseignements'"),
                    column("api_url", "asked.api || '/missions/' || m.id")));

    private VisitTables() {}

    private static String ofList(String list, String what) {
        return "(select string_agg(" + what + ", ' | ' order by o.n) from jsonb_array_elements(e." + list
                + ") with ordinality o (one, n))";
    }
}
