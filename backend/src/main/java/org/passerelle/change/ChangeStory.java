package org.passerelle.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.results.Pillar;
import org.passerelle.security.Guarded;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/**
 * A change that is told rather than counted. The partners of the project read it, and everybody where it is open to all,
 * which the consent of whoever can be recognised in it decides.
 */
@Entity
@Table(name = "change_story")
public class ChangeStory extends KeptRecord implements Guarded {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    private ChangeStoryKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts accounts;

    private LocalDate dated;

    @Column(name = "dated_precision")
    private PreciseDate.Precision datedPrecision;

    private Side side;
    private Pillar pillar;
    private ChangeEffect effect;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts tellers;

    private ConsentState consent;

    @Column(name = "consent_dated")
    private LocalDate consentDated;

    @Column(name = "consent_dated_precision")
    private PreciseDate.Precision consentPrecision;

    @Column(name = "cost_amount")
    private BigDecimal costAmount;

    @Column(name = "cost_currency")
    private String costCurrency;

    @JdbcTypeCode(SqlTypes.JSON)
    private Texts methods;

    @Column(name = "open_to_all")
    private boolean openToAll;

    protected ChangeStory() {}

    /**
     * @param today the day it is where the platform is
     * @throws RuleBroken as {@link #apply}
     */
    public ChangeStory(Project project, ChangeStoryInput input, LocalDate today) {
        this.project = project;
        apply(input, today);
    }

    /**
     * Takes what an editor wrote. A consent that is withdrawn closes an open story in the same act.
     *
     * @throws RuleBroken 'story-of-the-future'; 'consent-without-date', 'consent-needs-no-date' and
     *     'consent-of-the-future'; 'story-without-consent' and 'consent-withdrawn' where it is to be opened without one;
     *     for avoided costs 'avoided-cost-without-amount' and 'estimate-without-method', for others
     *     'cost-of-another-kind' and 'method-without-estimate'; 'amount-not-positive'
     */
    public void apply(ChangeStoryInput input, LocalDate today) {
        if (input.dated().firstDay().isAfter(today.plusDays(1))) {
            throw new RuleBroken("dated", "story-of-the-future");
        }
        checkConsent(input.consent(), today);
        checkOpening(input);
        checkCost(input);
        costAmount = input.cost() == null
                ? null
                : Money.positive("cost.amount", input.cost().amount());
        costCurrency = input.cost() == null ? null : input.cost().currency();
        kind = input.kind();
        titles = input.titles();
        accounts = input.accounts();
        dated = input.dated().firstDay();
        datedPrecision = input.dated().precision();
        side = input.side();
        pillar = input.pillar();
        effect = input.effect();
        tellers = input.tellers();
        consent = input.consent().state();
        consentDated = PreciseDate.firstDay(input.consent().dated(), "consent.dated");
        consentPrecision = PreciseDate.precisionOf(input.consent().dated());
        methods = input.methods();
        openToAll = input.openToAll() && consent.letsBePublic();
    }

    private static void checkConsent(ChangeStoryInput.Consent given, LocalDate today) {
        if (given.state().isDated() && given.dated() == null) {
            throw new RuleBroken("consent.dated", "consent-without-date");
        }
        if (!given.state().isDated() && given.dated() != null) {
            throw new RuleBroken("consent.dated", "consent-needs-no-date");
        }
        if (given.dated() != null && given.dated().firstDay().isAfter(today.plusDays(1))) {
            throw new RuleBroken("consent.dated", "consent-of-the-future");
        }
    }

    private void checkOpening(ChangeStoryInput input) {
        if (!input.openToAll() || input.consent().state().letsBePublic()) {
            return;
        }
        if (input.consent().state() != ConsentState.WITHDRAWN) {
            throw new RuleBroken("consent", "story-without-consent");
        }
        if (!openToAll) {
            throw new RuleBroken("openToAll", "consent-withdrawn");
        }
    }

    private static void checkCost(ChangeStoryInput input) {
        boolean avoided = input.kind() == ChangeStoryKind.AVOIDED_COST;
        if (avoided && input.cost() == null) {
            throw new RuleBroken("cost", "avoided-cost-without-amount");
        }
        if (avoided && input.methods() == null) {
            throw new RuleBroken("methods", "estimate-without-method");
        }
        if (!avoided && input.cost() != null) {
            throw new RuleBroken("cost", "cost-of-another-kind");
        }
        if (!avoided && input.methods() != null) {
            throw new RuleBroken("methods", "method-without-estimate");
        }
    }

    @Override
    public ChangeStoryInput input() {
        return new ChangeStoryInput(
                kind,
                titles,
                accounts,
                PreciseDate.of(dated, datedPrecision),
                side,
                pillar,
                effect,
                tellers,
                new ChangeStoryInput.Consent(consent, PreciseDate.of(consentDated, consentPrecision)),
                costAmount == null ? null : Money.of(costAmount, costCurrency),
                methods,
                openToAll);
    }

    @Override
    public RecordType type() {
        return RecordType.CHANGE_STORY;
    }

    @Override
    public boolean isOpen() {
        return openToAll;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }

    @Override
    public Set<UUID> editingPartners() {
        return project.editingPartners();
    }

    @Override
    public Set<UUID> involvedPartners() {
        return project.involvedPartners();
    }

    @Override
    public String editingReason(UUID partner) {
        return project.editingReason(partner);
    }

    @Override
    public boolean isPublished() {
        return openToAll && project.isPublished();
    }
}
