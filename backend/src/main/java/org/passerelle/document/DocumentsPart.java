package org.passerelle.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.project.Project;
import org.passerelle.project.ProjectPart;
import org.passerelle.security.Access;
import org.passerelle.shared.record.RecordType;

/** Documents and pictures inside a whole project: include=documents. */
@ApplicationScoped
class DocumentsPart implements ProjectPart {
    private final DocumentReads reads;
    private final Access access;

    DocumentsPart(DocumentReads reads, Access access) {
        this.reads = reads;
        this.access = access;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public String json(UUID projectId, String lang) {
        Project project = Project.findById(projectId);
        return reads.ofRecord(RecordType.PROJECT, projectId, access.readsUnpublished(project), lang);
    }
}
