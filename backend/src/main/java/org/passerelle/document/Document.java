package org.passerelle.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.agreement.Agreement;
import org.passerelle.event.Event;
import org.passerelle.project.Project;
import org.passerelle.security.Guarded;
import org.passerelle.shared.file.StoredFile;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * A document or a picture of a project, an agreement or an event. Its file never changes: who has another one attaches
 * another document.
 */
@Entity
public class Document extends KeptRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id", updatable = false)
    private Agreement agreement;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id", updatable = false)
    private Event event;

    private DocumentCategory category;
    private String language;
    private LocalDate dated;

    @Column(name = "dated_precision")
    private PreciseDate.Precision datedPrecision;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts captions;

    private String credit;
    private Visibility visibility;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private StoredFile file;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<StoredFile> sizes = List.of();

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Document() {}

    /**
     * @param owner a project, an agreement or an event
     * @param fileName as it is given back to readers
     * @param sizes smaller copies of a picture; none for anything else
     */
    public Document(
            PublishedRecord owner, DocumentInput input, String fileName, StoredFile file, List<StoredFile> sizes) {
        if (owner instanceof Project of) {
            project = of;
        } else if (owner instanceof Agreement of) {
            agreement = of;
        } else if (owner instanceof Event of) {
            event = of;
        } else {
            throw new IllegalArgumentException("no documents for " + owner);
        }
        this.fileName = fileName;
        this.file = file;
        this.sizes = List.copyOf(sizes);
        apply(input);
    }

    /** Takes what an editor wrote. */
    public void apply(DocumentInput input) {
        category = input.category();
        language = input.language();
        dated = PreciseDate.firstDay(input.dated(), "dated");
        datedPrecision = PreciseDate.precisionOf(input.dated());
        titles = input.titles();
        captions = input.captions();
        credit = input.credit();
        visibility = input.visibility();
    }

    @Override
    public DocumentInput input() {
        return new DocumentInput(
                category, language, PreciseDate.of(dated, datedPrecision), titles, captions, credit, visibility);
    }

    /** Takes it away from its readers. */
    public void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** @throws RuleBroken where it was not withdrawn */
    public void restore() {
        if (withdrawnAt == null) {
            throw new RuleBroken("", "not-withdrawn");
        }
        withdrawnAt = null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    @Override
    public boolean isOpen() {
        return visibility == Visibility.PUBLIC;
    }

    @Override
    public RecordType type() {
        return RecordType.DOCUMENT;
    }

    /** The project, agreement or event it belongs to, which decides who may do what. */
    @Override
    public PublishedRecord root() {
        return Stream.<PublishedRecord>of(project, agreement, event)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** The same record as {@link #root}, as far as rights go. */
    public Guarded owner() {
        return (Guarded) root();
    }

    public String fileName() {
        return fileName;
    }

    public StoredFile file() {
        return file;
    }

    public List<StoredFile> sizes() {
        return sizes;
    }
}
