package org.passerelle.project;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** Where a project stands (reference list project-statuses). */
public enum ProjectStatus {
    PLANNED,
    UNDER_WAY,
    FINISHED,
    SUSPENDED,
    CANCELLED;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<ProjectStatus> {
        Column() {
            super(ProjectStatus.class);
        }
    }
}
