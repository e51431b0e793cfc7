package org.passerelle.project;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** The form of a cooperation (reference list project-forms). */
public enum ProjectForm {
    COOPERATION_PROJECT,
    TWINNING,
    EXPERT_EXCHANGE,
    YOUTH_WORKSITE,
    NETWORK_PROGRAMME,
    OTHER_ACTION;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<ProjectForm> {
        Column() {
            super(ProjectForm.class);
        }
    }
}
