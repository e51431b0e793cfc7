package org.passerelle.sheet;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.passerelle.funding.FundingCurveView;
import org.passerelle.funding.FundingLineView;
import org.passerelle.funding.FundingPlanReads;
import org.passerelle.funding.FundingReads;
import org.passerelle.learning.LessonReads;
import org.passerelle.learning.LessonView;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectLookup;
import org.passerelle.project.ProjectReads;
import org.passerelle.project.ProjectView;
import org.passerelle.results.ResultReads;
import org.passerelle.results.ResultView;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.PublicAddresses;

/** Gathers what the sheet of a project says, from the reads its page is made of. */
@RequestScoped
class ProjectSheets {
    private final ProjectLookup lookup;
    private final ProjectReads projects;
    private final FundingReads funding;
    private final FundingPlanReads plans;
    private final ResultReads results;
    private final LessonReads lessons;
    private final SheetTemplates templates;
    private final SheetJson json;
    private final Answers answers;
    private final Clock clock;
    private final PublicAddresses addresses;

    ProjectSheets(
            ProjectLookup lookup,
            ProjectReads projects,
            FundingReads funding,
            FundingPlanReads plans,
            ResultReads results,
            LessonReads lessons,
            SheetTemplates templates,
            SheetJson json,
            Answers answers,
            Clock clock,
            PublicAddresses addresses) {
        this.lookup = lookup;
        this.projects = projects;
        this.funding = funding;
        this.plans = plans;
        this.results = results;
        this.lessons = lessons;
        this.templates = templates;
        this.json = json;
        this.answers = answers;
        this.clock = clock;
        this.addresses = addresses;
    }

    /**
     * @param idOrSlug as in the address
     * @throws org.passerelle.shared.problem.ProblemException 404 where the caller may know of no such project
     */
    SheetAnswers.Sheet of(String idOrSlug) {
        Project project = lookup.find(idOrSlug).project();
        UUID id = project.id();
        SheetWords words = new SheetWords(answers.language());
        // Never privy: a sheet is for handing on, whoever asks for it.
        ProjectSheetContent content = ProjectSheetContent.of(
                json.read(projects.one(id, words.language(), false), ProjectView.class),
                json.read(funding.ofProject(id, words.language()), FundingLineView.OfProject.class),
                json.read(plans.curve(id, words.language()), FundingCurveView.class),
                json.read(results.chainJson(id, words.language()), ResultView.Chain.class),
                json.read(lessons.ofProject(id, words.language()), LessonView.OfProject.class),
                addresses.pages(RecordType.PROJECT) + "/" + project.slug(),
                LocalDate.now(clock),
                words);
        return templates.sheet(project.slug(), content);
    }
}
