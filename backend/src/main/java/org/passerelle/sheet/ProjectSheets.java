package org.passerelle.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.passerelle.funding.FundingLineView;
import org.passerelle.funding.FundingReads;
import org.passerelle.learning.LessonReads;
import org.passerelle.learning.LessonView;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectLookup;
import org.passerelle.project.ProjectReads;
import org.passerelle.project.ProjectView;
import org.passerelle.results.ResultReads;
import org.passerelle.results.ResultView;
import org.passerelle.shared.web.Answers;

/** Gathers what the sheet of a project says, from the reads its page is made of. */
@RequestScoped
class ProjectSheets {
    private final ProjectLookup lookup;
    private final ProjectReads projects;
    private final FundingReads funding;
    private final ResultReads results;
    private final LessonReads lessons;
    private final SheetTemplates templates;
    private final ObjectMapper mapper;
    private final Answers answers;
    private final Clock clock;
    private final String site;

    ProjectSheets(
            ProjectLookup lookup,
            ProjectReads projects,
            FundingReads funding,
            ResultReads results,
            LessonReads lessons,
            SheetTemplates templates,
            ObjectMapper mapper,
            Answers answers,
            Clock clock,
            @ConfigProperty(name = "passerelle.public-url") String site) {
        this.lookup = lookup;
        this.projects = projects;
        this.funding = funding;
        this.results = results;
        this.lessons = lessons;
        this.templates = templates;
        this.mapper = mapper;
        this.answers = answers;
        this.clock = clock;
        this.site = site.replaceFirst("/+$", "");
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
                read(projects.one(id, words.language(), false), ProjectView.class),
                read(funding.ofProject(id, words.language()), FundingLineView.OfProject.class),
                read(results.chainJson(id, words.language()), ResultView.Chain.class),
                read(lessons.ofProject(id, words.language()), LessonView.OfProject.class),
                site + "/projets/" + project.slug(),
                LocalDate.now(clock),
                words);
        return new SheetAnswers.Sheet() {
            @Override
            public String slug() {
                return project.slug();
            }

            @Override
            public String xhtml(String size) {
                return templates.project(content, size);
            }
        };
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
