package org.passerelle.document;

import jakarta.persistence.Converter;
import org.passerelle.shared.json.CodeColumn;

/** What a document is about; each maps to an IATI DocumentCategory (reference list document-categories). */
public enum DocumentCategory {
    AGREEMENT,
    DECISION,
    PROGRAMME,
    DIAGNOSIS,
    CONDITIONS,
    BUDGET,
    TENDER,
    CONTRACT,
    PROGRESS_REPORT,
    RESULTS,
    EVALUATION,
    ANNUAL_REPORT,
    MINUTES,
    PHOTO,
    MAP,
    COMMUNICATION,
    OTHER;

    @Converter(autoApply = true)
    static class Column extends CodeColumn<DocumentCategory> {
        Column() {
            super(DocumentCategory.class);
        }
    }
}
