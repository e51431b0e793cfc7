package org.passerelle.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.passerelle.document.Document;
import org.passerelle.document.DocumentCategory;
import org.passerelle.document.DocumentInput;
import org.passerelle.document.DocumentWriting;
import org.passerelle.document.Visibility;
import org.passerelle.document.upload.Upload;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** The pictures of reports: documents of the project that share the readers of their report. */
@ApplicationScoped
class ReportPhotos {
    static final int MOST_PHOTOS = 10;

    private final DocumentWriting documents;
    private final Database database;

    ReportPhotos(DocumentWriting documents, Database database) {
        this.documents = documents;
        this.database = database;
    }

    /**
     * @param upload a picture that has been looked into
     * @throws RuleBroken 'too-many-documents' where the report or its project has all it can take
     */
    Document attach(ProgressReport report, ReportPhotoInput input, Upload upload) {
        if (of(report).size() >= MOST_PHOTOS) {
            throw new RuleBroken("", "too-many-documents", MOST_PHOTOS);
        }
        DocumentInput said = new DocumentInput(
                DocumentCategory.PHOTO, null, report.input().dated(), input.titles(), null, null, visibilityOf(report));
        Document photo = documents.attach(report.project(), said, upload);
        database.change(Sql.of("update document set report_id = ? where id = ?", report.id(), photo.id()));
        return photo;
    }

    void share(ProgressReport report) {
        of(report).forEach(photo -> documents.change(photo, seenBy(photo.input(), visibilityOf(report))));
    }

    void withdraw(ProgressReport report) {
        of(report).forEach(documents::withdraw);
    }

    private static Visibility visibilityOf(ProgressReport report) {
        return report.isOpen() ? Visibility.PUBLIC : Visibility.PARTNERS;
    }

    private static DocumentInput seenBy(DocumentInput said, Visibility visibility) {
        return new DocumentInput(
                said.category(),
                said.language(),
                said.dated(),
                said.titles(),
                said.captions(),
                said.credit(),
                visibility);
    }

    private List<Document> of(ProgressReport report) {
        List<UUID> ids = database.list(
                Sql.of("select id from document where report_id = ? and withdrawn_at is null order by id", report.id()),
                row -> row.getObject(1, UUID.class));
        return ids.isEmpty() ? List.of() : Document.list("id in ?1", ids);
    }
}
