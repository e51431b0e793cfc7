package org.passerelle.report;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.passerelle.evaluation.EvaluationReads;
import org.passerelle.evaluation.EvaluationView;
import org.passerelle.funding.FundingCurveView;
import org.passerelle.funding.FundingLineView;
import org.passerelle.funding.FundingPlanReads;
import org.passerelle.funding.FundingReads;
import org.passerelle.learning.ContextReads;
import org.passerelle.learning.ContextView;
import org.passerelle.learning.LessonReads;
import org.passerelle.learning.LessonView;
import org.passerelle.mission.MissionReads;
import org.passerelle.mission.MissionView;
import org.passerelle.progress.ProgressReads;
import org.passerelle.progress.ProgressReportView;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectReads;
import org.passerelle.project.ProjectView;
import org.passerelle.results.ResultReads;
import org.passerelle.results.ResultView;
import org.passerelle.security.Access;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.web.PublicAddresses;
import org.passerelle.sheet.SheetJson;

/** Gathers what a report of a period says, from the reads the page of the project is made of, and cuts it to the period. */
@RequestScoped
class PeriodReports {
    /** States in which nothing more is to be done about a recommendation. */
    private static final Set<String> SETTLED = Set.of("done", "rejected");

    private final ProjectReads projects;
    private final FundingReads funding;
    private final FundingPlanReads plans;
    private final ResultReads results;
    private final ProgressReads progress;
    private final ContextReads contexts;
    private final EvaluationReads evaluations;
    private final MissionReads missions;
    private final LessonReads lessons;
    private final Access access;
    private final SheetJson json;
    private final PublicAddresses addresses;
    private final Clock clock;

    PeriodReports(
            ProjectReads projects,
            FundingReads funding,
            FundingPlanReads plans,
            ResultReads results,
            ProgressReads progress,
            ContextReads contexts,
            EvaluationReads evaluations,
            MissionReads missions,
            LessonReads lessons,
            Access access,
            SheetJson json,
            PublicAddresses addresses,
            Clock clock) {
        this.projects = projects;
        this.funding = funding;
        this.plans = plans;
        this.results = results;
        this.progress = progress;
        this.contexts = contexts;
        this.evaluations = evaluations;
        this.missions = missions;
        this.lessons = lessons;
        this.access = access;
        this.json = json;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * @param project one that the caller may read. Of progress reports those that are open to all, and all of them for who
     *     takes part: each that is not open says so, since a report is for handing on.
     */
    ReportFacts of(Project project, ReportPeriod period, String lang) {
        var id = project.id();
        List<EvaluationView> evaluated = json.read(evaluations.ofProject(id, lang), EvaluationView.OfProject.class)
                .items();
        return new ReportFacts(
                period,
                // Never privy: of other records only what is public.
                json.read(projects.one(id, lang, false), ProjectView.class),
                lines(json.read(funding.ofProject(id, lang), FundingLineView.OfProject.class), period),
                json.read(plans.curve(id, lang), FundingCurveView.class),
                json.read(results.chainJson(id, lang), ResultView.Chain.class),
                json
                        .read(
                                progress.ofProject(id, access.readsUnpublished(project), lang),
                                ProgressReportView.OfProject.class)
                        .items()
                        .stream()
                        .filter(report -> period.holds(report.dated(), null))
                        .sorted(Comparator.comparing(report -> report.dated().firstDay()))
                        .toList(),
                effects(json.read(contexts.ofProject(id, lang), ContextView.Effects.class), period),
                evaluated.stream()
                        .filter(each -> period.holds(each.starts(), each.ends()))
                        .toList(),
                evaluated.stream().filter(each -> isOpen(each, period)).toList(),
                json.read(missions.ofProject(id, lang), MissionView.OfProject.class).items().stream()
                        .filter(mission -> period.holds(mission.starts(), mission.ends()))
                        .sorted(Comparator.comparing(mission -> mission.starts().firstDay()))
                        .toList(),
                json.read(lessons.ofProject(id, lang), LessonView.OfProject.class)
                        .items(),
                addresses.pages(RecordType.PROJECT) + "/" + project.slug(),
                LocalDate.now(clock));
    }

    private static List<FundingLineView> lines(FundingLineView.OfProject funding, ReportPeriod period) {
        return funding.items().stream()
                .filter(line -> period.holds(line.year()))
                .sorted(Comparator.comparingInt(FundingLineView::year))
                .toList();
    }

    /** @param all the latest first */
    private static List<ContextView.Effect> effects(ContextView.Effects all, ReportPeriod period) {
        List<ContextView.Effect> held = new ArrayList<>();
        for (ContextView.Effect effect : all.items()) {
            if (period.endsBefore(effect.since())) {
                continue;
            }
            held.add(0, effect);
            if (effect.since().firstDay().isBefore(period.from())) {
                break;
            }
        }
        return held;
    }

    private static boolean isOpen(EvaluationView evaluation, ReportPeriod period) {
        return !period.holds(evaluation.starts(), evaluation.ends())
                && !period.endsBefore(evaluation.starts())
                && evaluation.recommendations().stream()
                        .anyMatch(each -> !SETTLED.contains(each.state().code()));
    }

    static boolean isSettled(EvaluationView.Recommendation recommendation) {
        return SETTLED.contains(recommendation.state().code());
    }
}
