package org.passerelle.publication;

import jakarta.inject.Singleton;
import java.util.Set;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectInput;
import org.passerelle.project.ProjectWriting;
import org.passerelle.shared.record.RecordType;

/** Projects, as publication sees them. */
@Singleton
public class ProjectRecords extends Records<Project, ProjectInput> {
    private final ProjectWriting writing;

    ProjectRecords(ProjectWriting writing) {
        super(RecordType.PROJECT, Project.class, ProjectInput.class);
        this.writing = writing;
    }

    @Override
    public Set<String> recordsByNow() {
        return Set.of("lessons", "questions");
    }

    @Override
    public void write(Project project, ProjectInput input) {
        writing.change(project, input);
    }
}
