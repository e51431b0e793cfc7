package org.passerelle.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.passerelle.document.store.DocumentStore;
import org.passerelle.document.store.OrphanSweep;
import org.passerelle.document.upload.Upload;
import org.passerelle.history.ChangeLog;
import org.passerelle.reference.Reference;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes documents by the rules, whoever brings them. */
@ApplicationScoped
public class DocumentWriting {
    /** More than any record of the field has; a record's documents are read in one piece. */
    static final int MOST_DOCUMENTS = 200;

    private final ChangeLog changes;
    private final Reference reference;
    private final DocumentReads reads;
    private final DocumentStore store;
    private final OrphanSweep sweep;
    private final Database database;
    private final Clock clock;

    DocumentWriting(
            ChangeLog changes,
            Reference reference,
            DocumentReads reads,
            DocumentStore store,
            OrphanSweep sweep,
            Database database,
            Clock clock) {
        this.changes = changes;
        this.reference = reference;
        this.reads = reads;
        this.store = store;
        this.sweep = sweep;
        this.database = database;
        this.clock = clock;
    }

    /** @throws RuleBroken where the language is none, or the record has all the documents it can take */
    public Document attach(PublishedRecord owner, DocumentInput input, Upload upload) {
        reference.requireLanguage("language", input.language());
        if (reads.count(owner.type(), owner.id()) >= MOST_DOCUMENTS) {
            throw new RuleBroken("", "too-many-documents", MOST_DOCUMENTS);
        }
        sweep.holdOff();
        upload.keepIn(store);
        Document document = new Document(owner, input, upload.name(), upload.file(), upload.sizes());
        changes.created(document);
        touchFor(document, false);
        return document;
    }

    public void change(Document document, DocumentInput input) {
        reference.requireLanguage("language", input.language());
        boolean wasOpen = document.isOpen();
        changes.changed(document, now -> document.apply(input));
        touchFor(document, wasOpen);
    }

    /** Takes it away from its readers; the file and the history stay. */
    public void withdraw(Document document) {
        changes.step(document, "withdrawn", Map.of(), document::withdraw);
        touchFor(document, false);
    }

    /** @throws RuleBroken where it was not withdrawn */
    public void restore(Document document) {
        changes.step(document, "restored", Map.of(), now -> document.restore());
        touchFor(document, false);
    }

    /**
     * Caches and 'updatedSince' must see the record as changed; its version stays, so that those who edit its texts do
     * not collide with those who add pictures. What is for the partners only leaves no trace on a page of the public.
     */
    private void touchFor(Document document, boolean wasOpen) {
        if (!document.isOpen() && !wasOpen) {
            return;
        }
        PublishedRecord owner = document.root();
        database.change(Sql.of(
                "update " + Codes.of(owner.type()) + " set updated_at = ? where id = ?",
                Timestamp.from(clock.instant()),
                owner.id()));
    }
}
