package org.passerelle.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.passerelle.history.ChangeLog;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.reference.Reference;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes stories of change by the rules. Only what is open to all can be searched. */
@ApplicationScoped
public class ChangeStoryWriting {
    static final int MOST_STORIES = 200;

    private final ChangeLog changes;
    private final Reference reference;
    private final WholeProject whole;
    private final Database database;
    private final Clock clock;

    ChangeStoryWriting(ChangeLog changes, Reference reference, WholeProject whole, Database database, Clock clock) {
        this.changes = changes;
        this.reference = reference;
        this.whole = whole;
        this.database = database;
        this.clock = clock;
    }

    /** @throws RuleBroken where a rule of stories refuses it, or the project has all it can take */
    public ChangeStory create(Project project, ChangeStoryInput input) {
        whole.hold(project);
        if (ChangeStory.count("project", project) >= MOST_STORIES) {
            throw new RuleBroken("", "chain-full", MOST_STORIES);
        }
        checkCurrency(input);
        ChangeStory story = new ChangeStory(project, input, LocalDate.now(clock));
        changes.created(story);
        tell(story, false);
        return story;
    }

    /** @throws RuleBroken where a rule of stories refuses it */
    public void change(ChangeStory story, ChangeStoryInput input) {
        whole.hold(story.project());
        checkCurrency(input);
        boolean wasOpen = story.isOpen();
        Instant before = story.updatedAt();
        changes.changed(story, now -> story.apply(input, LocalDate.now(clock)));
        if (!story.updatedAt().equals(before)) {
            tell(story, wasOpen);
        }
    }

    public void remove(ChangeStory story) {
        whole.hold(story.project());
        database.change(
                Sql.of("delete from search_entry where record_type = 'change-story' and record_id = ?", story.id()));
        changes.removed(story);
        if (story.isOpen()) {
            whole.touch(story.project());
        }
    }

    /** What the partners keep among themselves leaves no trace in search, nor in the dates that everybody reads. */
    private void tell(ChangeStory story, boolean wasOpen) {
        database.text(Sql.of("select index_change_story(?)::text", story.id()));
        if (wasOpen || story.isOpen()) {
            whole.touch(story.project());
        }
    }

    private void checkCurrency(ChangeStoryInput input) {
        if (input.cost() != null) {
            reference.requireCurrency("cost.currency", input.cost().currency());
        }
    }
}
