package org.passerelle.opendata;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.passerelle.agreement.AgreementFilter;
import org.passerelle.agreement.AgreementReads;
import org.passerelle.funding.FundingPlanReads;
import org.passerelle.project.ProjectFilter;
import org.passerelle.results.DueFilter;
import org.passerelle.results.DueReads;
import org.passerelle.security.Access;
import org.passerelle.security.Caller;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.web.Answers;

/** Puts a dashboard together from the readings that also make the lists it counts. */
@RequestScoped
class Dashboards {
    private final DashboardReads reads;
    private final FacetReads facets;
    private final FundingPlanReads funding;
    private final DueReads due;
    private final FilteredProjects projects;
    private final Access access;
    private final Answers answers;

    Dashboards(
            DashboardReads reads,
            FacetReads facets,
            FundingPlanReads funding,
            DueReads due,
            FilteredProjects projects,
            Access access,
            Answers answers) {
        this.reads = reads;
        this.facets = facets;
        this.funding = funding;
        this.due = due;
        this.projects = projects;
        this.access = access;
        this.answers = answers;
    }

    /** JSON as {@link DashboardView} of a partner. */
    String ofPartner(UUID id, DashboardFilter filter) {
        return dashboard(
                filter.ofPartner(id),
                Sql.of(
                        "exists (select 1 from agreement_party ap where ap.agreement_id = a.id and ap.partner_id = ?)",
                        id),
                filter.narrows() ? null : DueFilter.ofPartner(id));
    }

    /** JSON as {@link DashboardView} of an agreement. */
    String ofAgreement(UUID id, DashboardFilter filter) {
        return dashboard(
                filter.ofAgreement(id), Sql.of("a.id = ?", id), filter.narrows() ? null : DueFilter.ofAgreement(id));
    }

    /** The rows of the funding chart as a file: a year and a side of each project. */
    Selection rows(ProjectFilter filter) {
        return new Selection(
                FundingTables.CURVE,
                projects.where(filter).and(Sql.of(FundingTables.SINGLE_ROWS)),
                FundingTables.BY_YEAR);
    }

    /** @param owed null where values due are not told */
    private String dashboard(ProjectFilter filter, Sql agreements, DueFilter owed) {
        String lang = answers.language();
        UUID[] picked = reads.projects(projects.where(filter));
        Sql readable = new AgreementFilter()
                .where(access.readable("a", AgreementReads.INVOLVED), projects.today())
                .and(agreements);
        String figures = reads.figures(picked, readable, projects.today(), lang);
        return "{\"counts\":" + facets.facets(filter, projects.readable(filter), projects.today(), lang)
                + ",\"funding\":" + funding.currencies(picked, lang)
                + ",\"due\":" + (owed == null || !takesPart() ? "null" : due.counts(owed, lang))
                + "," + figures.substring(1);
    }

    private boolean takesPart() {
        Caller caller = access.caller();
        return caller.moderates() || !caller.memberships().isEmpty();
    }
}
