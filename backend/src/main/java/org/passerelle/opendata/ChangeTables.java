package org.passerelle.opendata;

import static org.passerelle.opendata.ExportTable.amount;
import static org.passerelle.opendata.ExportTable.column;
import static org.passerelle.opendata.ExportTable.date;
import static org.passerelle.opendata.ExportTable.label;

import java.util.List;

/** The table of changes that are told rather than counted. */
final class ChangeTables {
    static final ExportTable STORIES = new ExportTable(
            "change-stories",
            "change_story s join project j on j.id = s.project_id",
            List.of(
                    column("id", "s.id"),
                    column("project_id", "j.id"),
                    column("project_slug", "j.slug"),
                    column("project_title", "label(j.titles, asked.lang)"),
                    column("kind_code", "s.kind"),
                    column("kind_label", label("change-story-kinds", "s.kind")),
                    column("title_fr", "s.titles ->> 'fr'"),
                    column("title_en", "s.titles ->> 'en'"),
                    column("title_it", "s.titles ->> 'it'"),
                    column("account_fr", "s.accounts ->> 'fr'"),
                    column("account_en", "s.accounts ->> 'en'"),
                    column("account_it", "s.accounts ->> 'it'"),
                    date("dated", "s.dated"),
                    column("dated_precision", "s.dated_precision"),
                    column("side_code", "s.side"),
                    column("side_label", label("sides", "s.side")),
                    column("pillar_code", "s.pillar"),
                    column("pillar_label", label("pillars", "s.pillar")),
                    column("effect_code", "s.effect"),
                    column("effect_label", label("change-effects", "s.effect")),
                    column("teller_fr", "s.tellers ->> 'fr'"),
                    column("teller_en", "s.tellers ->> 'en'"),
                    column("teller_it", "s.tellers ->> 'it'"),
                    column("consent_code", "s.consent"),
                    column("consent_label", label("consent-states", "s.consent")),
                    date("consent_dated", "s.consent_dated"),
                    column("consent_dated_precision", "s.consent_dated_precision"),
                    amount("cost_amount", "s.cost_amount"),
                    column("cost_currency", "s.cost_currency"),
                    column("method_fr", "s.methods ->> 'fr'"),
                    column("method_en", "s.methods ->> 'en'"),
                    column("method_it", "s.methods ->> 'it'"),
                    column("updated_at", "instant(s.updated_at)"),
                    column("page_url", "asked.page || '/projets/' || j.slug"),
                    column("api_url", "asked.api || '/change-stories/' || s.id")));

    private ChangeTables() {}
}
