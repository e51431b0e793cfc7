package org.passerelle.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.time.PreciseDate;

/** Gathers what stands before and after an agreement. */
@ApplicationScoped
public class AgreementChains {
    private static final String NEIGHBOUR = """
            select n.id, label(n.titles, 'fr'), n.starts, n.starts_precision, n.ends, n.ends_precision, n.open_ended
            from agreement n where""";

    private final Database database;

    AgreementChains(Database database) {
        this.database = database;
    }

    /**
     * The chain as it would be with that predecessor. Only published renewals count: a draft that names an agreement must
     * not keep its editors from changing it.
     *
     * @param own null for an agreement that is not kept yet
     * @param predecessorId null for none
     */
    Chain around(UUID own, UUID predecessorId) {
        if (predecessorId != null) {
            // Two writers who tie two agreements to each other at once would each see a chain without a circle.
            database.text(Sql.of("select pg_advisory_xact_lock(hashtext('agreement-chain'))::text"));
        }
        Chain.Neighbour predecessor = predecessorId == null
                ? null
                : database.first(Sql.of(NEIGHBOUR + " n.id = ?", predecessorId), AgreementChains::neighbour)
                        .orElse(null);
        Set<UUID> line = predecessorId == null
                ? Set.of()
                : new HashSet<>(database.list(
                        Sql.of("select c.id from agreement_chain(?) c where c.place <= 0", predecessorId),
                        row -> row.getObject(1, UUID.class)));
        List<Chain.Neighbour> renewals = own == null
                ? List.of()
                : database.list(
                        Sql.of(
                                NEIGHBOUR
                                        + " n.predecessor_id = ? and n.succession = 'renewal' and n.publication = 'published'",
                                own),
                        AgreementChains::neighbour);
        return new Chain(predecessor, line, renewals);
    }

    private static Chain.Neighbour neighbour(ResultSet row) throws SQLException {
        return new Chain.Neighbour(
                row.getObject(1, UUID.class),
                row.getString(2),
                date(row.getObject(3, LocalDate.class), row.getString(4)),
                date(row.getObject(5, LocalDate.class), row.getString(6)),
                row.getBoolean(7));
    }

    private static PreciseDate date(LocalDate day, String precision) {
        return day == null
                ? null
                : PreciseDate.of(
                        day, Codes.find(PreciseDate.Precision.class, precision).orElseThrow());
    }
}
