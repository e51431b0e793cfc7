package org.passerelle.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectLookup;
import org.passerelle.project.WholeProject;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.problem.Problem;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.text.Messages;
import org.passerelle.shared.web.Answers;

/** What the partners of a project say of each other's definitions, targets and values. */
@Path("/api/v1/projects/{id}/stances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class StancesResource {
    private final StanceWriting stances;
    private final WholeProject whole;
    private final ProjectLookup projects;
    private final Answers answers;

    StancesResource(StanceWriting stances, WholeProject whole, ProjectLookup projects, Answers answers) {
        this.stances = stances;
        this.whole = whole;
        this.projects = projects;
        this.answers = answers;
    }

    @POST
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Transactional
    @Operation(
            operationId = "takeStances",
            summary = "Agree or disagree with definitions, targets and values, or withdraw what one said",
            description =
                    "Each line is done or refused on its own; the answer says which, in the order of the lines. What was "
                            + "proposed is agreed when a partner of the other side agrees.")
    @APIResponseSchema(StandingView.Outcomes.class)
    public Response take(@PathParam("id") String id, @Valid @NotNull StancesInput input) {
        Project project = projects.require(id, Action.AGREE);
        whole.hold(project);
        Map<UUID, String> sides = stances.sides(project);
        Map<UUID, Long> seen = new HashMap<>();
        List<StandingView.Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < input.items().size(); i++) {
            outcomes.add(outcome(project, sides, i, input.items().get(i), seen));
        }
        return Response.ok(new StandingView.Outcomes(outcomes)).build();
    }

    /**
     * @param sides of the partners the caller speaks for
     * @param seen versions as they were before the first line: what the lines themselves raise is not somebody else's change
     */
    private StandingView.Outcome outcome(
            Project project, Map<UUID, String> sides, int index, StancesInput.Line line, Map<UUID, Long> seen) {
        StanceWriting.Subject subject = subject(project, line);
        if (subject == null) {
            return refused(index, 404, new RuleBroken.Violation("recordId", "not-in-this-project", List.of()));
        }
        long version =
                seen.computeIfAbsent(line.recordId(), record -> subject.record().version());
        if (version != line.version()) {
            return refused(index, 412, new RuleBroken.Violation("version", "changed-meanwhile", List.of()));
        }
        try {
            stances.take(subject, line, sides);
            return new StandingView.Outcome(index, 200, null);
        } catch (RuleBroken broken) {
            return refused(index, 422, broken.violations().get(0));
        }
    }

    private static StanceWriting.Subject subject(Project project, StancesInput.Line line) {
        IndicatorValue value = IndicatorValue.findById(line.recordId());
        Indicator indicator = value == null ? Indicator.findById(line.recordId()) : value.indicator();
        return indicator == null || !Result.same(indicator.project(), project)
                ? null
                : new StanceWriting.Subject(indicator, value, line.aspect());
    }

    private StandingView.Outcome refused(int index, int status, RuleBroken.Violation violation) {
        String message = Messages.in(answers.language())
                .get("violation." + violation.code(), violation.args().toArray());
        String field = "items[" + index + "]" + (violation.field().isEmpty() ? "" : "." + violation.field());
        return new StandingView.Outcome(index, status, new Problem.FieldViolation(field, violation.code(), message));
    }
}
