package org.passerelle.exchange.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.passerelle.funding.FundingLineInput;
import org.passerelle.funding.FundingPlanInput;
import org.passerelle.funding.FundingPlanWriting;
import org.passerelle.funding.FundingWriting;
import org.passerelle.learning.LessonInput;
import org.passerelle.learning.LessonWriting;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectInput;
import org.passerelle.project.ProjectWriting;
import org.passerelle.results.PeriodLockInput;
import org.passerelle.results.PeriodLockWriting;

/** Hands a demo project, its funding lines and plan, its results, its lessons and what happened along the way to those who write what people send. */
@ApplicationScoped
public class DemoProjects {
    private final DemoFiles files;
    private final ProjectWriting projects;
    private final FundingWriting funding;
    private final FundingPlanWriting plans;
    private final DemoChains chains;
    private final PeriodLockWriting locks;
    private final LessonWriting lessons;
    private final DemoFollowUp followUp;
    private final DemoReports reports;

    DemoProjects(
            DemoFiles files,
            ProjectWriting projects,
            FundingWriting funding,
            FundingPlanWriting plans,
            DemoChains chains,
            PeriodLockWriting locks,
            LessonWriting lessons,
            DemoFollowUp followUp,
            DemoReports reports) {
        this.files = files;
        this.projects = projects;
        this.funding = funding;
        this.plans = plans;
        this.chains = chains;
        this.locks = locks;
        this.lessons = lessons;
        this.followUp = followUp;
        this.reports = reports;
    }

    /** What hangs under projects, by the key of the project. */
    record Parts(
            Map<String, List<JsonNode>> fundingLines,
            Map<String, JsonNode> fundingPlans,
            Map<String, List<DemoResult>> results,
            Map<String, List<JsonNode>> periodLocks,
            Map<String, List<JsonNode>> lessons,
            Map<String, DemoFollowUp.Written> followUp,
            Map<String, List<DemoReports.Told>> reports) {}

    Parts parts() {
        return new Parts(
                files.fundingLines(),
                files.fundingPlans(),
                files.results(),
                files.periodLocks(),
                files.lessons(),
                files.followUp(),
                files.reports());
    }

    /** The project with all that hangs under it, while it is a draft: as people do it before they submit. */
    Project project(DemoRecord record, DemoKeys keys, Parts parts) {
        Project project = projects.create(
                files.input(keys.resolve(record.input()), ProjectInput.class), record.registeredBy(keys));
        for (JsonNode line : parts.fundingLines().getOrDefault(record.key(), List.of())) {
            funding.create(project, files.input(keys.resolve(line), FundingLineInput.class));
        }
        JsonNode plan = parts.fundingPlans().get(record.key());
        if (plan != null) {
            plans.write(project, null, files.input(plan, FundingPlanInput.class));
        }
        chains.write(project, parts.results().getOrDefault(record.key(), List.of()), keys);
        for (JsonNode lock : parts.periodLocks().getOrDefault(record.key(), List.of())) {
            locks.create(project, files.input(lock, PeriodLockInput.class));
        }
        for (JsonNode lesson : parts.lessons().getOrDefault(record.key(), List.of())) {
            lessons.create(project, files.input(lesson, LessonInput.class));
        }
        followUp.write(project, record, keys, parts.followUp());
        reports.write(project, parts.reports().getOrDefault(record.key(), List.of()), keys);
        return project;
    }
}
