package org.passerelle.report;

import java.time.LocalDate;
import java.util.List;
import org.passerelle.evaluation.EvaluationView;
import org.passerelle.funding.FundingCurveView;
import org.passerelle.funding.FundingLineView;
import org.passerelle.learning.ContextView;
import org.passerelle.learning.LessonView;
import org.passerelle.mission.MissionView;
import org.passerelle.progress.ProgressReportView;
import org.passerelle.project.ProjectView;
import org.passerelle.results.ResultView;

/**
 * What is known of a project in a period, as far as the reader may know of it.
 *
 * @param lines those of the years the period touches, by funder and year
 * @param curve plan and lines of all years; what is shown is cut by year
 * @param chain with the values of all periods; what is shown is cut by period
 * @param reports the earliest first
 * @param effects what the context did in the period, and the last of before, which still held
 * @param evaluations those of the period
 * @param open earlier ones with recommendations that were not settled
 * @param missions the earliest first
 * @param lessons all of them: they have no date
 * @param page address of the page, without language
 * @param madeOn the day on which the report is made
 */
record ReportFacts(
        ReportPeriod period,
        ProjectView project,
        List<FundingLineView> lines,
        FundingCurveView curve,
        ResultView.Chain chain,
        List<ProgressReportView> reports,
        List<ContextView.Effect> effects,
        List<EvaluationView> evaluations,
        List<EvaluationView> open,
        List<MissionView> missions,
        List<LessonView> lessons,
        String page,
        LocalDate madeOn) {}
