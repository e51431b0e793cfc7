package org.passerelle.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.partner.Partner;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.reference.Reference;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * Writes lessons, questions and what is said to them by the rules, whoever brings them. Each write holds the project
 * first, so that of two who say the same at once the second is told.
 */
@ApplicationScoped
public class LessonWriting {
    static final int MOST_LESSONS = 200;
    static final int MOST_REPLIES = 200;

    private final ChangeLog changes;
    private final Reference reference;
    private final WholeProject whole;
    private final Database database;
    private final Clock clock;

    LessonWriting(ChangeLog changes, Reference reference, WholeProject whole, Database database, Clock clock) {
        this.changes = changes;
        this.reference = reference;
        this.whole = whole;
        this.database = database;
        this.clock = clock;
    }

    /** @throws RuleBroken where a rule of lessons refuses it, or the project has all it can take */
    public Lesson create(Project project, LessonInput input) {
        whole.hold(project);
        requireThemes(input);
        Lesson lesson = new Lesson(project, input, roomAfter(project));
        changes.created(lesson);
        index(lesson);
        whole.touch(project);
        return lesson;
    }

    /** @throws RuleBroken where a rule of lessons refuses it */
    public void change(Lesson lesson, LessonInput input) {
        whole.hold(lesson.project());
        requireThemes(input);
        boolean answered = LessonReply.count("lesson = ?1 and kind = ?2", lesson, LessonReplyKind.ANSWER) > 0;
        if (changed(lesson, () -> lesson.apply(input, answered))) {
            index(lesson);
            whole.touch(lesson.project());
        }
    }

    /** Removes it with what was said to it; the history keeps each. */
    public void remove(Lesson lesson) {
        whole.hold(lesson.project());
        List<LessonReply> replies = LessonReply.list("lesson", lesson);
        replies.forEach(changes::removed);
        database.change(Sql.of("delete from search_entry where record_type = 'lesson' and record_id = ?", lesson.id()));
        changes.removed(lesson);
        whole.touch(lesson.project());
    }

    /**
     * Says something to a lesson or a question in the name of a partner.
     *
     * @throws RuleBroken 'met-already' where the partner has said so before, 'partner-not-published' where readers could
     *     not see who it is, and where another rule of replies refuses it
     */
    public LessonReply reply(Lesson lesson, UUID partner, LessonReplyInput input) {
        whole.hold(lesson.project());
        LessonReply reply = new LessonReply(lesson, partner, input);
        if (!Partner.<Partner>findById(partner).isPublished()) {
            throw new RuleBroken("", "partner-not-published");
        }
        if (input.kind() == LessonReplyKind.MET
                && LessonReply.count("lesson = ?1 and kind = ?2 and partnerId = ?3", lesson, input.kind(), partner)
                        > 0) {
            throw new RuleBroken("kind", "met-already");
        }
        if (LessonReply.count("lesson", lesson) >= MOST_REPLIES) {
            throw new RuleBroken("", "chain-full", MOST_REPLIES);
        }
        changes.created(reply);
        repliesChanged(lesson);
        return reply;
    }

    /** @throws RuleBroken where a rule of replies refuses it */
    public void change(LessonReply reply, LessonReplyInput input) {
        whole.hold(reply.lesson().project());
        if (changed(reply, () -> reply.apply(input))) {
            repliesChanged(reply.lesson());
        }
    }

    public void remove(LessonReply reply) {
        whole.hold(reply.lesson().project());
        changes.removed(reply);
        repliesChanged(reply.lesson());
    }

    /** The lesson keeps its version: those who word it do not collide with those who answer it. */
    private void repliesChanged(Lesson lesson) {
        index(lesson);
        database.change(
                Sql.of("update lesson set updated_at = ? where id = ?", Timestamp.from(clock.instant()), lesson.id()));
    }

    /** @return false where what was written is what stood there already */
    private boolean changed(KeptRecord record, Runnable change) {
        Instant before = record.updatedAt();
        changes.changed(record, now -> change.run());
        return !record.updatedAt().equals(before);
    }

    private void requireThemes(LessonInput input) {
        for (int i = 0; i < input.themes().size(); i++) {
            reference.requireTheme("themes[" + i + "]", input.themes().get(i));
        }
    }

    /** The next position, where there is room for one more. */
    private int roomAfter(Project project) {
        return database.first(
                        Sql.of(
                                "select count(*), coalesce(max(position), -1) + 1 from lesson where project_id = ?",
                                project.id()),
                        row -> {
                            if (row.getInt(1) >= MOST_LESSONS) {
                                throw new RuleBroken("", "chain-full", MOST_LESSONS);
                            }
                            return row.getInt(2);
                        })
                .orElseThrow();
    }

    private void index(Lesson lesson) {
        database.text(Sql.of("select index_lesson(?)::text", lesson.id()));
    }
}
