package org.passerelle.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.passerelle.project.Project;
import org.passerelle.security.Guarded;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Texts;

/**
 * A personal link: whoever holds it may write progress reports of one project for one partner, and nothing else. The
 * partner's own editors alone find and withdraw it; that it was given stands in the history, for those who edit the
 * project, without its label for the other partners.
 */
@Entity
@Table(name = "report_link")
public class ReportLink extends KeptRecord implements Guarded {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(updatable = false)
    private String label;

    @Column(updatable = false)
    private int months;

    @Column(name = "expires_on", updatable = false)
    private LocalDate expiresOn;

    @Column(name = "secret_hash", updatable = false)
    private String secretHash;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected ReportLink() {}

    /**
     * @param partner for which its holder reports
     * @param secretHash SHA-256 of its secret, in hexadecimal
     * @throws RuleBroken 'required' where the label says nothing
     */
    public ReportLink(Project project, UUID partner, ReportLinkInput input, String secretHash, LocalDate today) {
        this.project = project;
        this.partnerId = partner;
        this.label = Texts.blankIsAbsent(input.label());
        if (label == null) {
            throw new RuleBroken("label", "required");
        }
        this.months = input.months();
        this.expiresOn = today.plusMonths(months);
        this.secretHash = secretHash;
    }

    /** Whether it opens the form on this day. */
    public boolean isAlive(LocalDate today) {
        return withdrawnAt == null && !today.isAfter(expiresOn);
    }

    /** @throws RuleBroken 'already-withdrawn' */
    public void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new RuleBroken("", "already-withdrawn");
        }
        withdrawnAt = now;
    }

    @Override
    public ReportLinkInput input() {
        return new ReportLinkInput(label, months);
    }

    @Override
    public RecordType type() {
        return RecordType.REPORT_LINK;
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }

    public UUID partner() {
        return partnerId;
    }

    @Override
    public Set<UUID> editingPartners() {
        return Set.of(partnerId);
    }

    @Override
    public Set<UUID> involvedPartners() {
        return Set.of(partnerId);
    }

    @Override
    public String editingReason(UUID partner) {
        return "registered";
    }

    @Override
    public boolean isPublished() {
        return false;
    }
}
