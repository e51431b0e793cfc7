package org.passerelle.opendata;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.partner.PartnerBrief;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Term;

/** A page of the ledger of one-percent schemes. */
@Schema(name = "LevyLedger")
public record LevyLedgerView(
        @NotNull List<Row> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {

    /**
     * What one funder draws from one scheme in one year, in one currency. These are parts of the amounts of its lines.
     *
     * @param id made of funder, year, scheme and currency: the same as long as they are
     * @param funderName the name of a funder that is not in the directory
     * @param asked null where no line is in that state, as for the others
     * @param amount all states together
     * @param lines number of lines with a part from the scheme
     * @param projects number of projects they belong to
     */
    @Schema(name = "LevyLedgerRow")
    public record Row(
            @NotNull UUID id,
            PartnerBrief funder,
            String funderName,
            int year,
            @NotNull Term scheme,
            Money asked,
            Money promised,
            Money received,
            Money spent,
            @NotNull Money amount,
            int lines,
            int projects) {}
}
