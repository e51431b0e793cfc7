package org.passerelle.document;

import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.agreement.AgreementLookup;
import org.passerelle.event.EventLookup;
import org.passerelle.project.ProjectLookup;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Guarded;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.PublishedRecord;
import org.passerelle.shared.record.RecordType;

/** The records that can have documents, found by what stands in an address, as far as the caller may know of them. */
@ApplicationScoped
public class DocumentOwners {
    private final ProjectLookup projects;
    private final AgreementLookup agreements;
    private final EventLookup events;
    private final Access access;

    DocumentOwners(ProjectLookup projects, AgreementLookup agreements, EventLookup events, Access access) {
        this.projects = projects;
        this.agreements = agreements;
        this.events = events;
        this.access = access;
    }

    /**
     * A record that can have documents.
     *
     * @param moved true where the address is an old one
     */
    public record Found(PublishedRecord record, boolean moved) {
        Guarded guarded() {
            return (Guarded) record;
        }
    }

    /** @throws ProblemException 404 where there is none the caller may know of */
    public Found find(RecordType type, String idOrSlug) {
        return switch (type) {
            case PROJECT -> {
                ProjectLookup.Found found = projects.find(idOrSlug);
                yield new Found(found.project(), found.moved());
            }
            case AGREEMENT -> {
                AgreementLookup.Found found = agreements.find(idOrSlug);
                yield new Found(found.agreement(), found.moved());
            }
            case EVENT -> {
                EventLookup.Found found = events.find(idOrSlug);
                yield new Found(found.event(), found.moved());
            }
            default -> throw new IllegalArgumentException("no documents for " + type);
        };
    }

    /** @throws ProblemException 404 as {@link #find}; 403 where only the right is missing */
    public PublishedRecord toEdit(RecordType type, String idOrSlug) {
        Found found = find(type, idOrSlug);
        access.require(Action.EDIT, found.guarded());
        return found.record();
    }

    /** The column of a document that refers to a record of this type. */
    static String column(RecordType type) {
        return switch (type) {
            case PROJECT -> "project_id";
            case AGREEMENT -> "agreement_id";
            case EVENT -> "event_id";
            default -> throw new IllegalArgumentException("no documents for " + type);
        };
    }
}
