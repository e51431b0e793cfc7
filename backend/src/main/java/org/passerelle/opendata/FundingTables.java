package org.passerelle.opendata;

import static org.passerelle.opendata.ExportTable.amount;
import static org.passerelle.opendata.ExportTable.column;
import static org.passerelle.opendata.ExportTable.country;
import static org.passerelle.opendata.ExportTable.label;

import java.util.List;
import org.passerelle.shared.paging.Sort;

/** The tables of what lines add up to. */
final class FundingTables {
    /** A year and a side of a project a row: what the chart of its page shows. */
    static final ExportTable CURVE = new ExportTable(
            "funding-curve",
            "project j cross join lateral funding_curve(j.id) c",
            List.of(
                    column("project_id", "j.id"),
                    column("project_slug", "j.slug"),
                    column("project_title", "label(j.titles, asked.lang)"),
                    column("year", "c.year"),
                    column("currency", "c.currency"),
                    column("side_code", "c.side"),
                    column("side_label", label("sides", "c.side")),
                    column("lines", "c.lines"),
                    amount("planned_cash", "c.planned_cash"),
                    amount("planned_in_kind", "c.planned_in_kind"),
                    amount("asked_cash", "c.asked_cash"),
                    amount("asked_in_kind", "c.asked_in_kind"),
                    amount("promised_cash", "c.promised_cash"),
                    amount("promised_in_kind", "c.promised_in_kind"),
                    amount("received_cash", "c.received_cash"),
                    amount("received_in_kind", "c.received_in_kind"),
                    amount("spent_cash", "c.spent_cash"),
                    amount("spent_in_kind", "c.spent_in_kind"),
                    amount("missing_cash", "c.missing_cash"),
                    amount("missing_in_kind", "c.missing_in_kind"),
                    column("share_percent", "c.share"),
                    column("planned_share_percent", "c.planned_share"),
                    column("page_url", "asked.page || '/projets/' || j.slug || '#financements'"),
                    column("api_url", "asked.api || '/projects/' || j.id || '/funding-curve'")));

    /** What a funder draws from a scheme in a year a row. */
    static final ExportTable LEVIES = new ExportTable(
            "levies",
            "levy_ledger l",
            "left join partner p on p.id = l.funder_id",
            List.of(
                    column("funder_id", "l.funder_id"),
                    column("funder_slug", "p.slug"),
                    column("funder_name", "coalesce(label(p.names, asked.lang), l.named)"),
                    column("funder_country_code", "p.country"),
                    column("funder_country_label", country("p.country")),
                    column("year", "l.year"),
                    column("scheme_code", "l.scheme"),
                    column("scheme_label", label("levy-schemes", "l.scheme")),
                    column("currency", "l.currency"),
                    amount("levy_asked", "l.asked"),
                    amount("levy_promised", "l.promised"),
                    amount("levy_received", "l.received"),
                    amount("levy_spent", "l.spent"),
                    amount("levy_amount", "l.amount"),
                    column("lines", "l.lines"),
                    column("projects", "l.projects")));

    /** Sums over years and sides stay out of the file: whoever adds up a column would count them twice. */
    static final String SINGLE_ROWS = "c.year is not null and c.side <> 'all'";

    static final Sort BY_YEAR = new Sort(
            "concat_ws(' ', c.year, c.currency, c.side)",
            "text",
            false,
            "md5(concat_ws('/', j.id, c.currency, c.year, c.side))::uuid");

    private FundingTables() {}
}
