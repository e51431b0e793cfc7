package org.passerelle.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Texts;

/** A change of behaviour that a project looks for, and what was seen of it; public when its project is. */
@Entity
@Table(name = "change_marker")
public class ChangeMarker extends KeptRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts actors;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts statements;

    private ChangeStep step;
    private Side side;

    @Column(name = "result_id")
    private UUID resultId;

    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ChangeMarkerInput.Observation> observations = List.of();

    protected ChangeMarker() {}

    /**
     * @param last the position it gets where the input names none
     * @param today the day it is where the platform is
     * @throws RuleBroken as {@link #apply}
     */
    public ChangeMarker(Project project, ChangeMarkerInput input, int last, LocalDate today) {
        this.project = project;
        this.position = last;
        apply(input, today);
    }

    /**
     * Takes what an editor wrote.
     *
     * @throws RuleBroken 'observation-of-the-future' where one is dated later than tomorrow, which somewhere is today
     *     already; 'observed-twice' where two are of the same date
     */
    public void apply(ChangeMarkerInput input, LocalDate today) {
        checkObservations(input.observations(), today);
        actors = input.actors();
        statements = input.statements();
        step = input.step();
        side = input.side();
        resultId = input.resultId();
        if (input.position() != null) {
            position = input.position();
        }
        observations = input.observations().stream()
                .sorted(Comparator.comparing(observation -> observation.dated().firstDay()))
                .toList();
    }

    private static void checkObservations(List<ChangeMarkerInput.Observation> all, LocalDate today) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String field = "observations[" + i + "].dated";
            if (all.get(i).dated().firstDay().isAfter(today.plusDays(1))) {
                throw new RuleBroken(field, "observation-of-the-future");
            }
            if (!seen.add(all.get(i).dated().value())) {
                throw new RuleBroken(field, "observed-twice", all.get(i).dated().value());
            }
        }
    }

    @Override
    public ChangeMarkerInput input() {
        return new ChangeMarkerInput(actors, statements, step, side, resultId, position, observations);
    }

    @Override
    public RecordType type() {
        return RecordType.CHANGE_MARKER;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }
}
