package org.passerelle.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.security.Guarded;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;

/**
 * What one partner of a project answers to one step of the guide, in one round. Each partner answers for itself; the others
 * of the project read it beside their own, and everybody where the partner opens it.
 */
@Entity
@Table(name = "guide_answer")
public class GuideAnswer extends KeptRecord implements Guarded {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(updatable = false)
    private int round;

    @Column(updatable = false)
    private GuideStep step;

    private GuideState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GuideAnswerInput.Answer> answers = List.of();

    @Column(name = "open_to_all")
    private boolean openToAll;

    protected GuideAnswer() {}

    /**
     * @param partner in whose name it is answered
     * @param latest the latest round of the project, 0 where nobody has answered yet
     * @throws RuleBroken 'round-ahead' where a round is left out, and as {@link #apply}
     */
    public GuideAnswer(Project project, UUID partner, GuideAnswerInput input, int latest) {
        if (input.round() != null && input.round() > latest + 1) {
            throw new RuleBroken("round", "round-ahead", latest + 1);
        }
        this.project = project;
        this.partnerId = partner;
        this.round = input.round() == null ? Math.max(latest, 1) : input.round();
        this.step = input.step();
        apply(input);
    }

    /**
     * Takes what the partner wrote.
     *
     * @throws RuleBroken 'sheet-keeps-its-place' where another step or round is wanted, 'question-of-another-step',
     *     'question-twice', 'done-without-answers' where a step is said to be done to which nothing was answered
     */
    public void apply(GuideAnswerInput input) {
        if (input.step() != step) {
            throw new RuleBroken("step", "sheet-keeps-its-place");
        }
        if (input.round() != null && input.round() != round) {
            throw new RuleBroken("round", "sheet-keeps-its-place");
        }
        Set<GuideQuestion> seen = EnumSet.noneOf(GuideQuestion.class);
        for (int i = 0; i < input.answers().size(); i++) {
            GuideQuestion question = input.answers().get(i).question();
            if (question.step() != step) {
                throw new RuleBroken("answers[" + i + "].question", "question-of-another-step");
            }
            if (!seen.add(question)) {
                throw new RuleBroken("answers[" + i + "].question", "question-twice");
            }
        }
        if (input.state() == GuideState.DONE && input.answers().isEmpty()) {
            throw new RuleBroken("state", "done-without-answers");
        }
        state = input.state();
        answers = input.answers();
        openToAll = input.openToAll();
    }

    @Override
    public GuideAnswerInput input() {
        return new GuideAnswerInput(step, round, state, answers, openToAll);
    }

    @Override
    public RecordType type() {
        return RecordType.GUIDE_ANSWER;
    }

    @Override
    public boolean isOpen() {
        return openToAll;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }

    @Override
    public Set<UUID> editingPartners() {
        return Set.of(partnerId);
    }

    /** The partners of the project read one another's answers. */
    @Override
    public Set<UUID> involvedPartners() {
        Set<UUID> involved = new HashSet<>(project.involvedPartners());
        involved.add(partnerId);
        return involved;
    }

    @Override
    public String editingReason(UUID partner) {
        return "registered";
    }

    @Override
    public boolean isPublished() {
        return openToAll && project.isPublished();
    }
}
