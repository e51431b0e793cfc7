package org.passerelle.opendata;

import static org.passerelle.opendata.ExportTable.column;
import static org.passerelle.opendata.ExportTable.date;

import java.util.List;

/** The table of what partners tell of their projects: one report a row, with the values it brought side by side. */
final class ProgressTables {
    static final ExportTable REPORTS = new ExportTable(
            "progress-reports",
            "progress_report r join project j on j.id = r.project_id",
            List.of(
                    column("id", "r.id"),
                    column("project_id", "j.id"),
                    column("project_slug", "j.slug"),
                    column("project_title", "label(j.titles, asked.lang)"),
                    column("reporting_partner_slug", "(select p.slug from partner p where p.id = r.partner_id)"),
                    column(
                            "reporting_partner",
                            "(select label(p.names, asked.lang) from partner p where p.id = r.partner_id)"),
                    date("dated", "r.dated"),
                    date("starts", "r.starts"),
                    date("ends", "r.ends"),
                    column("situation", "label(r.situation, asked.lang)"),
                    column("results_so_far", "label(r.results, asked.lang)"),
                    column("remaining", "label(r.remaining, asked.lang)"),
                    column("difficulties", "label(r.difficulties, asked.lang)"),
                    column("unforeseen", "r.unforeseen"),
                    column("money_check", "label(r.money, asked.lang)"),
                    column("value_indicator_ids", ofValues("i.id::text")),
                    column("value_indicators", ofValues("label(i.titles, asked.lang)")),
                    column(
                            "value_figures",
                            ofValues("coalesce(trim_scale(v.actual)::text, label(v.accounts, asked.lang), '')")),
                    column("updated_at", "instant(r.updated_at)"),
                    column("page_url", "asked.page || '/projets/' || j.slug || '#suivi'"),
                    column("api_url", "asked.api || '/progress-reports/' || r.id")));

    private ProgressTables() {}

    private static String ofValues(String what) {
        return "(select string_agg(" + what + ", ' | ' order by i.position, i.id, v.starts) from indicator_value v"
                + " join indicator i on i.id = v.indicator_id where v.report_id = r.id)";
    }
}
