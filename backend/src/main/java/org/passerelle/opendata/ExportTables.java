package org.passerelle.opendata;

import static org.passerelle.opendata.ExportTable.amount;
import static org.passerelle.opendata.ExportTable.column;
import static org.passerelle.opendata.ExportTable.country;
import static org.passerelle.opendata.ExportTable.date;
import static org.passerelle.opendata.ExportTable.label;

import java.util.List;
import org.passerelle.agreement.AgreementReads;

/** The tables of the atlas. */
final class ExportTables {
    private static final String PROJECT_DETAILS = """
            cross join lateral (select string_agg(t.code, ' | ' order by pt.priority) as codes,
                    string_agg(label(t.labels, asked.lang), ' | ' order by pt.priority) as labels
                from project_theme pt join theme t on t.code = pt.theme_code where pt.project_id = j.id) themes
            cross join lateral (select string_agg(l.name, ' | ' order by l.position) as names,
                    string_agg(l.side, ' | ' order by l.position) as sides,
                    string_agg(coalesce(l.region, ''), ' | ' order by l.position) as regions,
                    string_agg(l.country, ' | ' order by l.position) as countries,
                    string_agg(label(c.labels, asked.lang), ' | ' order by l.position) as country_labels
                from project_place l join country c on c.code = l.country where l.project_id = j.id) places
            cross join lateral (select string_agg(p.slug, ' | ' order by pp.position) as slugs,
                    string_agg(label(p.names, asked.lang), ' | ' order by pp.position) as names,
                    string_agg(pp.side, ' | ' order by pp.position) as sides,
                    string_agg(array_to_string(pp.roles, '+'), ' | ' order by pp.position) as roles,
                    string_agg((select string_agg(coalesce(label(t.labels, asked.lang), role.code), '+' order by n)
                        from unnest(pp.roles) with ordinality role (code, n)
                        left join term t on t.list = 'partner-roles' and t.code = role.code), ' | ' order by pp.position) as role_labels
                from project_partner pp join partner p on p.id = pp.partner_id where pp.project_id = j.id) partners
            cross join lateral (select sum(s.lines) as lines, string_agg(s.currency, ' | ' order by s.currency) as currencies,
                    string_agg(to_char(s.amount, 'FM999999999999990.00'), ' | ' order by s.currency) as amounts
                from (select currency, sum(amount) as amount, count(*) as lines from funding_line f
                    where f.project_id = j.id group by currency) s) funding""";

    static final ExportTable PROJECTS = new ExportTable(
            "projects",
            "project j",
            PROJECT_DETAILS,
            List.of(
                    column("id", "j.id"),
                    column("slug", "j.slug"),
                    column("title_fr", "j.titles ->> 'fr'"),
                    column("title_en", "j.titles ->> 'en'"),
                    column("title_it", "j.titles ->> 'it'"),
                    column("summary_fr", "j.summaries ->> 'fr'"),
                    column("summary_en", "j.summaries ->> 'en'"),
                    column("summary_it", "j.summaries ->> 'it'"),
                    column("form_code", "j.form"),
                    column("form_label", label("project-forms", "j.form")),
                    column("status_code", "shown_status(j.status, j.starts, j.ends, asked.today)"),
                    column(
                            "status_label",
                            label("project-statuses", "shown_status(j.status, j.starts, j.ends, asked.today)")),
                    date("start", "j.starts"),
                    column("start_precision", "j.starts_precision"),
                    date("end", "j.ends"),
                    column("end_precision", "j.ends_precision"),
                    column("open_ended", "j.open_ended::text"),
                    column("length_months", "j.length_months"),
                    column("theme_codes", "themes.codes"),
                    column("theme_labels", "themes.labels"),
                    column("sdg_codes", "array_to_string(j.sdgs, ' | ')"),
                    column("sdg_labels", """
                (select string_agg(label(g.labels, asked.lang), ' | ' order by n)
                    from unnest(j.sdgs) with ordinality goal (number, n) join sdg g on g.number = goal.number)"""),
                    column("public_codes", "array_to_string(j.publics, ' | ')"),
                    column("public_labels", """
                (select string_agg(coalesce(label(t.labels, asked.lang), target.code), ' | ' order by n)
                    from unnest(j.publics) with ordinality target (code, n) left join term t on t.list = 'publics' and t.code = target.code)"""),
                    column("place_names", "places.names"),
                    column("place_sides", "places.sides"),
                    column("place_regions", "places.regions"),
                    column("place_country_codes", "places.countries"),
                    column("place_country_labels", "places.country_labels"),
                    column("partner_slugs", "partners.slugs"),
                    column("partner_names", "partners.names"),
                    column("partner_sides", "partners.sides"),
                    column("partner_role_codes", "partners.roles"),
                    column("partner_role_labels", "partners.role_labels"),
                    column(
                            "agreement_slug",
                            "(select a.slug from agreement a where a.id = j.agreement_id and a.publication = 'published')"),
                    column("funding_amounts", "funding.amounts"),
                    column("funding_currencies", "funding.currencies"),
                    column("funding_lines", "coalesce(funding.lines, 0)"),
                    column("publication", "j.publication"),
                    column("updated_at", "instant(j.updated_at)"),
                    column("page_url", "asked.page || '/projets/' || j.slug"),
                    column("api_url", "asked.api || '/projects/' || j.id")));

    static final ExportTable FUNDING_LINES = new ExportTable(
            "funding-lines",
            "counted_funding_line f join project j on j.id = f.project_id left join partner p on p.id = f.funder_id",
            List.of(
                    column("id", "f.id"),
                    column("project_id", "j.id"),
                    column("project_slug", "j.slug"),
                    column("project_title", "label(j.titles, asked.lang)"),
                    column("funder_id", "f.funder_id"),
                    column("funder_slug", "p.slug"),
                    column("funder_name", "coalesce(label(p.names, asked.lang), f.funder_name)"),
                    column("funder_country_code", "p.country"),
                    column("funder_country_label", country("p.country")),
                    column("year", "f.year"),
                    amount("amount", "f.amount"),
                    column("currency", "f.currency"),
                    column("kind_code", "f.kind"),
                    column("kind_label", label("funding-kinds", "f.kind")),
                    column("state_code", "f.state"),
                    column("state_label", label("funding-states", "f.state")),
                    column("side_code", "coalesce(f.counted_side, 'unspecified')"),
                    column("side_label", label("sides", "coalesce(f.counted_side, 'unspecified')")),
                    amount("levy_water", levy("water")),
                    amount("levy_energy", levy("energy")),
                    amount("levy_waste", levy("waste")),
                    column("note", "f.note"),
                    column("source", "f.source"),
                    column("updated_at", "instant(f.updated_at)"),
                    column("page_url", "asked.page || '/projets/' || j.slug"),
                    column("api_url", "asked.api || '/funding-lines/' || f.id")));

    static final ExportTable PARTNERS = new ExportTable(
            "partners",
            "partner p",
            List.of(
                    column("id", "p.id"),
                    column("slug", "p.slug"),
                    column("name_fr", "p.names ->> 'fr'"),
                    column("name_en", "p.names ->> 'en'"),
                    column("name_it", "p.names ->> 'it'"),
                    column("acronym", "p.acronym"),
                    column("type_code", "p.type"),
                    column("type_label", label("partner-types", "p.type")),
                    column("country_code", "p.country"),
                    column("country_label", country("p.country")),
                    column("territory", "p.territory"),
                    column("latitude", "p.latitude"),
                    column("longitude", "p.longitude"),
                    column("website", "p.website"),
                    column("identifiers", """
                (select string_agg(i.scheme || ':' || i.value, ' | ' order by i.position) from partner_identifier i where i.partner_id = p.id)"""),
                    column("projects", """
                (select count(*) from project_partner pp join project j on j.id = pp.project_id
                    where pp.partner_id = p.id and j.publication = 'published')"""),
                    column("publication", "p.publication"),
                    column("updated_at", "instant(p.updated_at)"),
                    column("page_url", "asked.page || '/partenaires/' || p.slug"),
                    column("api_url", "asked.api || '/partners/' || p.id")));

    static final ExportTable AGREEMENTS = new ExportTable(
            "agreements",
            "agreement a",
            List.of(
                    column("id", "a.id"),
                    column("slug", "a.slug"),
                    column("kind_code", "a.kind"),
                    column("kind_label", label("agreement-kinds", "a.kind")),
                    column("number", "a.number"),
                    column("title_fr", "a.titles ->> 'fr'"),
                    column("title_en", "a.titles ->> 'en'"),
                    column("title_it", "a.titles ->> 'it'"),
                    date("first_signed", "a.first_signed"),
                    date("start", "a.starts"),
                    column("start_precision", "a.starts_precision"),
                    date("end", "a.ends"),
                    column("end_precision", "a.ends_precision"),
                    column("open_ended", "a.open_ended::text"),
                    column("validity_code", AgreementReads.VALIDITY.formatted("a", "asked.today")),
                    column(
                            "validity_label",
                            label("agreement-validities", AgreementReads.VALIDITY.formatted("a", "asked.today"))),
                    column("ending_code", "agreement_ending(a, asked.today)"),
                    column("ending_label", label("agreement-endings", "agreement_ending(a, asked.today)")),
                    column("party_slugs", ofParties("p.slug")),
                    column("party_names", ofParties("label(p.names, asked.lang)")),
                    column("party_country_codes", ofParties("coalesce(p.country, '')")),
                    column("party_role_codes", ofParties("ap.role")),
                    column("party_role_labels", ofParties(label("party-roles", "ap.role"))),
                    column(
                            "projects",
                            "(select count(*) from project j where j.agreement_id = a.id and j.publication = 'published')"),
                    column("publication", "a.publication"),
                    column("updated_at", "instant(a.updated_at)"),
                    column("page_url", "asked.page || '/accords/' || a.slug"),
                    column("api_url", "asked.api || '/agreements/' || a.id")));

    static final ExportTable EVENTS = new ExportTable(
            "events",
            "event e",
            List.of(
                    column("id", "e.id"),
                    column("slug", "e.slug"),
                    column("kind_code", "e.kind"),
                    column("kind_label", label("event-kinds", "e.kind")),
                    column("title_fr", "e.titles ->> 'fr'"),
                    column("title_en", "e.titles ->> 'en'"),
                    column("title_it", "e.titles ->> 'it'"),
                    date("start", "e.starts"),
                    column("start_precision", "e.starts_precision"),
                    date("end", "e.ends"),
                    column("end_precision", "e.ends_precision"),
                    column("place", "e.place"),
                    column("country_code", "e.country"),
                    column("country_label", country("e.country")),
                    column("online", "e.online::text"),
                    column("partner_slugs", ofGuests("p.slug")),
                    column("partner_names", ofGuests("label(p.names, asked.lang)")),
                    column(
                            "agreement_slug",
                            "(select a.slug from agreement a where a.id = e.agreement_id and a.publication = 'published')"),
                    column(
                            "project_slug",
                            "(select j.slug from project j where j.id = e.project_id and j.publication = 'published')"),
                    column("publication", "e.publication"),
                    column("updated_at", "instant(e.updated_at)"),
                    column("page_url", "asked.page || '/evenements/' || e.slug"),
                    column("api_url", "asked.api || '/events/' || e.id")));

    static final List<ExportTable> ALL = List.of(
            PROJECTS,
            FUNDING_LINES,
            PARTNERS,
            AGREEMENTS,
            EVENTS,
            IndicatorTables.INDICATORS,
            IndicatorTables.VALUES,
            IndicatorTables.DEFINITION_YEARS,
            LearningTables.LESSONS,
            LearningTables.CONTEXTS,
            ChangeTables.STORIES,
            GuideTables.ANSWERS,
            VisitTables.EVALUATIONS,
            VisitTables.MISSIONS,
            FundingTables.CURVE,
            FundingTables.LEVIES,
            ProgressTables.REPORTS);

    private ExportTables() {}

    private static String ofParties(String what) {
        return "(select string_agg(" + what
                + ", ' | ' order by ap.position) from agreement_party ap join partner p on p.id = ap.partner_id where ap.agreement_id = a.id)";
    }

    private static String ofGuests(String what) {
        return "(select string_agg(" + what
                + ", ' | ' order by ep.position) from event_partner ep join partner p on p.id = ep.partner_id where ep.event_id = e.id)";
    }

    private static String levy(String scheme) {
        return "(select sum((e.part ->> 'amount')::numeric(15, 2)) from jsonb_array_elements(f.levies) e (part) where e.part ->> 'scheme' = '"
                + scheme + "')";
    }
}
