package org.passerelle.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Texts;

/** One link of a project's results chain: an objective, a result, an activity. */
@Entity
public class Result extends KeptRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Result parent;

    private ResultKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts descriptions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> sides = List.of();

    private int position;

    protected Result() {}

    /**
     * @param parent the one the input names, null for none
     * @param last the position it gets where the input names none
     * @throws RuleBroken as {@link #apply}
     */
    public Result(Project project, ResultInput input, Result parent, int last) {
        this.project = project;
        this.position = last;
        apply(input, parent);
    }

    /**
     * Takes what an editor wrote.
     *
     * @param newParent the one the input names, null for none
     * @throws RuleBroken 'not-in-this-project' where the parent is of another project, 'goes-in-a-circle' where it
     *     already serves this one
     */
    public void apply(ResultInput input, Result newParent) {
        if (newParent != null && !same(newParent.project(), project)) {
            throw new RuleBroken("parentId", "not-in-this-project");
        }
        for (Result above = newParent; above != null; above = above.parent()) {
            if (same(above, this)) {
                throw new RuleBroken("parentId", "goes-in-a-circle");
            }
        }
        kind = input.kind();
        titles = input.titles();
        descriptions = input.descriptions();
        sides = input.sides().stream().map(Codes::of).toList();
        parent = newParent;
        if (input.position() != null) {
            position = input.position();
        }
    }

    @Override
    public ResultInput input() {
        return new ResultInput(
                kind,
                titles,
                descriptions,
                parent == null ? null : parent.id(),
                sides.stream().map(s -> Codes.find(Side.class, s).orElseThrow()).toList(),
                position);
    }

    @Override
    public RecordType type() {
        return RecordType.RESULT;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }

    Result parent() {
        return parent;
    }

    /** By id where there is one: Hibernate hands out more than one object for a row. */
    static boolean same(KeptRecord one, KeptRecord other) {
        return one == other
                || one != null && other != null && one.id() != null && one.id().equals(other.id());
    }
}
