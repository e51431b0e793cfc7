package org.passerelle.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;

/** What the team of a project has learnt, or what it still asks; public when its project is. */
@Entity
public class Lesson extends KeptRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    private LessonKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts texts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> themes = new ArrayList<>();

    private GuideStep step;
    private int position;

    protected Lesson() {}

    /**
     * @param last the position it gets where the input names none
     * @throws RuleBroken as {@link #apply}
     */
    public Lesson(Project project, LessonInput input, int last) {
        this.project = project;
        this.position = last;
        apply(input, false);
    }

    /**
     * Takes what an editor wrote.
     *
     * @param answered true where partners have answered it
     * @throws RuleBroken 'theme-twice' where a theme stands twice, 'question-has-answers' where an answered question would
     *     no longer be one
     */
    public void apply(LessonInput input, boolean answered) {
        if (answered && input.kind() != LessonKind.QUESTION) {
            throw new RuleBroken("kind", "question-has-answers");
        }
        eachThemeOnce(input.themes());
        kind = input.kind();
        texts = input.texts();
        themes = input.themes();
        step = input.step();
        if (input.position() != null) {
            position = input.position();
        }
    }

    private static void eachThemeOnce(List<String> themes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < themes.size(); i++) {
            if (!seen.add(themes.get(i))) {
                throw new RuleBroken("themes[" + i + "]", "theme-twice", themes.get(i));
            }
        }
    }

    @Override
    public LessonInput input() {
        return new LessonInput(kind, texts, List.copyOf(themes), step, position);
    }

    @Override
    public RecordType type() {
        return RecordType.LESSON;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }

    LessonKind kind() {
        return kind;
    }
}
