package org.passerelle.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.passerelle.project.Project;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.KeptRecord;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Texts;

/** What one funder gives to one project in one year: funder x year x amount. */
@Entity
@Table(name = "funding_line")
public class FundingLine extends KeptRecord {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", updatable = false)
    private Project project;

    @Column(name = "funder_id")
    private UUID funderId;

    @Column(name = "funder_name")
    private String funderName;

    private int year;
    private BigDecimal amount;
    private String currency;
    private FundingKind kind;
    private FundingState state;
    private String side;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FundingLineInput.Levy> levies = List.of();

    private String note;
    private String source;

    protected FundingLine() {}

    /** @throws RuleBroken as {@link #apply} */
    public FundingLine(Project project, FundingLineInput input) {
        this.project = project;
        apply(input);
    }

    /**
     * Takes what an editor wrote.
     *
     * @throws RuleBroken 'one-funder-only', 'funder-required', 'amount-not-decimal', 'amount-not-positive',
     *     'levy-above-amount' or 'levies-above-amount'
     */
    public void apply(FundingLineInput input) {
        oneFunder(input);
        BigDecimal given = Money.positive("amount.amount", input.amount().amount());
        leviesWithin(given, input.levies());
        funderId = input.funderId();
        funderName = Texts.blankIsAbsent(input.funderName());
        year = input.year();
        amount = given;
        currency = input.amount().currency();
        kind = input.kind();
        state = input.state();
        side = Codes.orNull(input.side());
        levies = List.copyOf(input.levies());
        note = Texts.blankIsAbsent(input.note());
        source = Texts.blankIsAbsent(input.source());
    }

    /** The funder turned out to be this partner of the directory: its free name goes. */
    public void tieTo(UUID partner) {
        funderId = partner;
        funderName = null;
    }

    @Override
    public FundingLineInput input() {
        return new FundingLineInput(
                funderId,
                funderName,
                year,
                Money.of(amount, currency),
                kind,
                state,
                side == null ? null : Codes.find(Side.class, side).orElseThrow(),
                levies,
                note,
                source);
    }

    @Override
    public RecordType type() {
        return RecordType.FUNDING_LINE;
    }

    @Override
    public KeptRecord root() {
        return project;
    }

    public Project project() {
        return project;
    }

    private static void oneFunder(FundingLineInput input) {
        boolean named = Texts.blankIsAbsent(input.funderName()) != null;
        if (input.funderId() != null && named) {
            throw new RuleBroken("funderName", "one-funder-only");
        }
        if (input.funderId() == null && !named) {
            throw new RuleBroken("funderId", "funder-required");
        }
    }

    /** Levies are parts of the amount: none is above it, nor are all together. */
    private static void leviesWithin(BigDecimal amount, List<FundingLineInput.Levy> levies) {
        BigDecimal together = BigDecimal.ZERO;
        for (int i = 0; i < levies.size(); i++) {
            String field = "levies[" + i + "].amount";
            BigDecimal levy = Money.positive(field, levies.get(i).amount());
            if (levy.compareTo(amount) > 0) {
                throw new RuleBroken(field, "levy-above-amount", amount.toPlainString());
            }
            together = together.add(levy);
        }
        if (together.compareTo(amount) > 0) {
            throw new RuleBroken("levies", "levies-above-amount", together.toPlainString(), amount.toPlainString());
        }
    }
}
