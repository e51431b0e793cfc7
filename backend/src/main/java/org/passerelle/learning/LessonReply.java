package org.passerelle.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.security.Guarded;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;

/** What a partner says, in its own name, to a lesson or a question of a project: that it met this too, or an answer. */
@Entity
@Table(name = "lesson_reply")
public class LessonReply extends KeptRecord implements Guarded {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lesson_id", updatable = false)
    private Lesson lesson;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(updatable = false)
    private LessonReplyKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts texts;

    protected LessonReply() {}

    /**
     * @param partner in whose name it is said
     * @throws RuleBroken 'only-questions-are-answered' for an answer to a lesson, 'own-lesson' where a partner of the project
     *     says that it met its own, and as {@link #apply}
     */
    public LessonReply(Lesson lesson, UUID partner, LessonReplyInput input) {
        if (input.kind() == LessonReplyKind.ANSWER && lesson.kind() != LessonKind.QUESTION) {
            throw new RuleBroken("kind", "only-questions-are-answered");
        }
        if (input.kind() == LessonReplyKind.MET
                && lesson.project().involvedPartners().contains(partner)) {
            throw new RuleBroken("kind", "own-lesson");
        }
        this.lesson = lesson;
        this.partnerId = partner;
        this.kind = input.kind();
        apply(input);
    }

    /** @throws RuleBroken 'reply-keeps-its-kind' where another kind is wanted, 'required' for an answer without a text */
    public void apply(LessonReplyInput input) {
        if (input.kind() != kind) {
            throw new RuleBroken("kind", "reply-keeps-its-kind");
        }
        if (kind == LessonReplyKind.ANSWER && input.texts() == null) {
            throw new RuleBroken("texts", "required");
        }
        texts = input.texts();
    }

    @Override
    public LessonReplyInput input() {
        return new LessonReplyInput(kind, texts);
    }

    @Override
    public RecordType type() {
        return RecordType.LESSON_REPLY;
    }

    @Override
    public KeptRecord root() {
        return lesson.project();
    }

    public Lesson lesson() {
        return lesson;
    }

    @Override
    public Set<UUID> editingPartners() {
        return Set.of(partnerId);
    }

    @Override
    public Set<UUID> involvedPartners() {
        Set<UUID> involved = new HashSet<>(lesson.project().involvedPartners());
        involved.add(partnerId);
        return involved;
    }

    @Override
    public String editingReason(UUID partner) {
        return "registered";
    }

    @Override
    public boolean isPublished() {
        return lesson.project().isPublished();
    }
}
