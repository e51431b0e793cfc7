package org.passerelle.opendata;

import static org.passerelle.opendata.ExportTable.column;
import static org.passerelle.opendata.ExportTable.date;
import static org.passerelle.opendata.ExportTable.label;

import java.util.List;
import org.passerelle.results.FigureReads;
import org.passerelle.shared.paging.Sort;

/** Indicators as tables: one a row with its periods side by side, and every figure on a row of its own. */
final class IndicatorTables {
    static final ExportTable INDICATORS = new ExportTable(
            "indicators",
            "indicator i join project j on j.id = i.project_id",
            List.of(
                    column("id", "i.id"),
                    column("project_id", "j.id"),
                    column("project_slug", "j.slug"),
                    column("project_title", "label(j.titles, asked.lang)"),
                    column("title_fr", "i.titles ->> 'fr'"),
                    column("title_en", "i.titles ->> 'en'"),
                    column("title_it", "i.titles ->> 'it'"),
                    column("description", "label(i.descriptions, asked.lang)"),
                    column("measure_code", "i.measure"),
                    column("measure_label", label("indicator-measures", "i.measure")),
                    column("unit", "label(i.units, asked.lang)"),
                    column("example", "i.example::text"),
                    column(
                            "definition_code",
                            "(select d.code from indicator_definition d where d.id = i.definition_id)"),
                    column("direction_code", "i.direction"),
                    column("direction_label", label("indicator-directions", "i.direction")),
                    column("accumulation_code", "i.accumulation"),
                    column("accumulation_label", label("accumulations", "i.accumulation")),
                    column("pillar_code", "i.pillar"),
                    column("pillar_label", label("pillars", "i.pillar")),
                    column("sdg_code", "i.sdg"),
                    column("sdg_label", "(select label(g.labels, asked.lang) from sdg g where g.number = i.sdg)"),
                    date("baseline_on", "i.baseline_on", "i.baseline_precision"),
                    column("baseline", "trim_scale(i.baseline_value)"),
                    column("baseline_numerator", "(i.baseline_fraction ->> 'numerator')::numeric"),
                    column("baseline_denominator", "(i.baseline_fraction ->> 'denominator')::numeric"),
                    column("baseline_account", "label(i.baseline_account, asked.lang)"),
                    column("baseline_source", "label(i.baseline_source, asked.lang)"),
                    column("baseline_comment", "label(i.baseline_comment, asked.lang)"),
                    column("total", "(indicator_total(i) ->> 'value')::numeric"),
                    column("total_target", "(indicator_total(i) ->> 'target')::numeric"),
                    column("periods_reported", "(indicator_total(i) ->> 'reported')::integer"),
                    column("verification", "label(i.verification, asked.lang)"),
                    column("collected_by", "label(i.collected_by, asked.lang)"),
                    column("cost", "i.cost_amount"),
                    column("cost_currency", "i.cost_currency"),
                    column("period_starts", ofPeriods("precise_date(v.starts, v.starts_precision) ->> 'value'")),
                    column("period_ends", ofPeriods("precise_date(v.ends, v.ends_precision) ->> 'value'")),
                    column("targets", ofPeriods("coalesce(trim_scale(v.target)::text, '')")),
                    column("target_numerators", ofPeriods("coalesce(v.target_fraction ->> 'numerator', '')")),
                    column("target_denominators", ofPeriods("coalesce(v.target_fraction ->> 'denominator', '')")),
                    column("actuals", ofPeriods("coalesce(trim_scale(v.actual)::text, '')")),
                    column("actual_numerators", ofPeriods("coalesce(v.actual_fraction ->> 'numerator', '')")),
                    column("actual_denominators", ofPeriods("coalesce(v.actual_fraction ->> 'denominator', '')")),
                    column("accounts", ofPeriods("coalesce(label(v.accounts, asked.lang), '')")),
                    column("no_data", ofPeriods("coalesce(label(v.no_data, asked.lang), '')")),
                    column("comments", ofPeriods("coalesce(label(v.comments, asked.lang), '')")),
                    column("updated_at", "instant(i.updated_at)"),
                    column("page_url", "asked.page || '/projets/' || j.slug"),
                    column("api_url", "asked.api || '/indicators/' || i.id")));

    static final ExportTable VALUES = new ExportTable(
            "indicator-values",
            FigureReads.FROM,
            List.of(
                    column("id", "f.id"),
                    column("indicator_id", "i.id"),
                    column("indicator_title", "label(i.titles, asked.lang)"),
                    column("project_id", "j.id"),
                    column("project_slug", "j.slug"),
                    column("project_title", "label(j.titles, asked.lang)"),
                    column("measure_code", "i.measure"),
                    column("measure_label", label("indicator-measures", "i.measure")),
                    column("unit", "label(i.units, asked.lang)"),
                    column("example", "i.example::text"),
                    column(
                            "definition_code",
                            "(select d.code from indicator_definition d where d.id = i.definition_id)"),
                    date("period_starts", "f.starts", "f.starts_precision"),
                    date("period_ends", "f.ends", "f.ends_precision"),
                    column("dimension_code", "f.dimension"),
                    column("dimension_label", "label(f.dimension_labels, asked.lang)"),
                    column("category_code", "f.category"),
                    column("category_label", "label(f.category_labels, asked.lang)"),
                    column("target", "trim_scale(f.target)"),
                    column("target_numerator", "(f.target_fraction ->> 'numerator')::numeric"),
                    column("target_denominator", "(f.target_fraction ->> 'denominator')::numeric"),
                    column("actual", "trim_scale(f.actual)"),
                    column("actual_numerator", "(f.actual_fraction ->> 'numerator')::numeric"),
                    column("actual_denominator", "(f.actual_fraction ->> 'denominator')::numeric"),
                    column("account", "label(f.accounts, asked.lang)"),
                    column("no_data_reason", "label(f.no_data, asked.lang)"),
                    column("comment", "label(f.comments, asked.lang)"),
                    column(
                            "target_standing_code",
                            "case when f.target is not null and f.category is null then standing_state(i.id, f.value_id, 'target') end"),
                    column(
                            "actual_standing_code",
                            "case when coalesce(f.actual::text, f.accounts::text, f.no_data::text) is not null and f.category is null then standing_state(i.id, f.value_id, 'actual') end"),
                    column("reported_by_slug", "(select p.slug from partner p where p.id = f.reported_by)"),
                    column("updated_at", "instant(f.updated_at)"),
                    column("page_url", "asked.page || '/projets/' || j.slug"),
                    column("api_url", "asked.api || '/indicator-values/' || f.value_id")));

    static final Sort BY_YEAR_OF_PROJECT = new Sort("y.id", "uuid", false, "y.id");

    /** What projects say of a common indicator: each year of each on a row of its own. */
    static final ExportTable DEFINITION_YEARS = new ExportTable(
            "indicator-definition-figures",
            "indicator_year y join indicator i on i.id = y.indicator_id join indicator_definition d on d.id = i.definition_id join project j on j.id = i.project_id",
            List.of(
                    column("definition_code", "d.code"),
                    column("definition_title", "label(d.titles, asked.lang)"),
                    column("measure_code", "d.measure"),
                    column("measure_label", label("indicator-measures", "d.measure")),
                    column("unit", "label(d.units, asked.lang)"),
                    column("aggregation_code", "d.aggregation"),
                    column("aggregation_label", label("aggregations", "d.aggregation")),
                    column("project_id", "j.id"),
                    column("project_slug", "j.slug"),
                    column("project_title", "label(j.titles, asked.lang)"),
                    column("indicator_id", "i.id"),
                    column("example", "i.example::text"),
                    column("year", "y.year"),
                    column("target", "trim_scale(y.target)"),
                    column("actual", "trim_scale(y.actual)"),
                    column("actual_numerator", "y.numerator"),
                    column("actual_denominator", "y.denominator"),
                    column("page_url", "asked.page || '/projets/' || j.slug"),
                    column("api_url", "asked.api || '/indicators/' || i.id")));

    private IndicatorTables() {}

    private static String ofPeriods(String what) {
        return "(select string_agg(" + what
                + ", ' | ' order by v.starts, v.ends) from indicator_value v where v.indicator_id = i.id)";
    }
}
