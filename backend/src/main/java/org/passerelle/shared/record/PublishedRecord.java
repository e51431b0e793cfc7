package org.passerelle.shared.record;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.passerelle.shared.problem.RuleBroken;

/**
 * A record with a page of its own and a life: draft, submitted, published, sent back, withdrawn. What is published stays
 * readable while its editors change it; withdrawing hides and never deletes.
 */
@MappedSuperclass
public abstract class PublishedRecord extends KeptRecord {
    private String slug;

    private Publication publication = Publication.DRAFT;

    @Column(name = "publication_reason")
    private String publicationReason;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "registered_by", updatable = false)
    private UUID registeredBy;

    public String slug() {
        return slug;
    }

    public void rename(String newSlug) {
        slug = newSlug;
    }

    public Publication publication() {
        return publication;
    }

    public boolean isPublished() {
        return publication == Publication.PUBLISHED;
    }

    /** Why it was sent back or withdrawn; null otherwise. */
    public String publicationReason() {
        return publicationReason;
    }

    /** True once it has been public, even if it is no longer. */
    public boolean wasEverPublished() {
        return publishedAt != null;
    }

    public UUID registeredBy() {
        return registeredBy;
    }

    public void registeredBy(UUID partner) {
        registeredBy = partner;
    }

    /** What is still missing before it can be submitted; empty when nothing is. */
    public abstract java.util.List<RuleBroken.Violation> missing();

    /** @throws RuleBroken where it is not a draft or sent back, or lacks what a reader needs */
    public void submit(Instant now) {
        if (publication != Publication.DRAFT && publication != Publication.SENT_BACK) {
            throw new RuleBroken("publication", "cannot-submit");
        }
        if (!missing().isEmpty()) {
            throw new RuleBroken(missing());
        }
        publication = Publication.SUBMITTED;
        submittedAt = now;
    }

    /** @throws RuleBroken where nobody submitted it */
    public void publish(Instant now) {
        if (publication != Publication.SUBMITTED) {
            throw new RuleBroken("publication", "cannot-publish");
        }
        publication = Publication.PUBLISHED;
        publicationReason = null;
        publishedAt = now;
    }

    /** @throws RuleBroken without a reason, or where it is not submitted */
    public void sendBack(String reason) {
        if (publication != Publication.SUBMITTED) {
            throw new RuleBroken("publication", "cannot-send-back");
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken("reason", "reason-required");
        }
        publication = Publication.SENT_BACK;
        publicationReason = reason.strip();
    }

    /** Hides the record from everybody but its partners and moderators. */
    public void withdraw(String reason) {
        if (publication == Publication.WITHDRAWN) {
            throw new RuleBroken("publication", "already-withdrawn");
        }
        publication = Publication.WITHDRAWN;
        publicationReason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Back to where it stood: published if it ever was, else a draft. */
    public void restore() {
        if (publication != Publication.WITHDRAWN) {
            throw new RuleBroken("publication", "not-withdrawn");
        }
        publication = publishedAt == null ? Publication.DRAFT : Publication.PUBLISHED;
        publicationReason = null;
    }
}
