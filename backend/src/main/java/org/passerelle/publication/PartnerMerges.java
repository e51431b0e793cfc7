package org.passerelle.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.passerelle.shared.paging.Page;
import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** The merges that were done, as their table keeps them. */
@ApplicationScoped
public class PartnerMerges {
    private static final Sort NEWEST_FIRST = new Sort("m.merged_at", "timestamptz", true, "m.id");
    private static final String KEPT = """
            select m.id, m.kept_id, m.merged_id, m.moved, m.merged_at, m.undone_at,
                k.slug, label(k.names, ?), d.slug, label(d.names, ?)
            from partner_merge m join partner k on k.id = m.kept_id join partner d on d.id = m.merged_id where true""";

    private final Database database;
    private final ObjectMapper mapper;
    private final Clock clock;

    PartnerMerges(Database database, ObjectMapper mapper, Clock clock) {
        this.database = database;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A merge with the names of its partners in one language. */
    record Merge(
            UUID id,
            RightsView.NamedPartner kept,
            RightsView.NamedPartner merged,
            Moved moved,
            Instant at,
            Instant undoneAt) {
        MergeView view() {
            return new MergeView(id, kept, merged, MergeView.Counts.of(moved), List.of(), at, undoneAt);
        }
    }

    UUID keep(UUID kept, UUID merged, Moved moved) {
        try {
            return database.first(
                            Sql.of(
                                    "insert into partner_merge (id, kept_id, merged_id, moved, merged_at) values (uuidv7(), ?, ?, ?::jsonb, ?) returning id",
                                    kept,
                                    merged,
                                    mapper.writeValueAsString(moved),
                                    Timestamp.from(clock.instant())),
                            row -> row.getObject(1, UUID.class))
                    .orElseThrow();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return false where it was undone before, by somebody quicker */
    boolean markUndone(UUID id) {
        return database.change(Sql.of(
                        "update partner_merge set undone_at = ? where id = ? and undone_at is null",
                        Timestamp.from(clock.instant()),
                        id))
                == 1;
    }

    Optional<Merge> find(UUID id, String lang) {
        return database.first(Sql.of(KEPT, lang, lang).add("and m.id = ?", id), this::read);
    }

    List<Merge> list(Page page, String lang) {
        Sql sql = Sql.of(KEPT, lang, lang);
        if (page.after() != null) {
            NEWEST_FIRST.after(sql, page.after());
        }
        return database.list(sql.add("order by " + NEWEST_FIRST.order() + " limit ?", page.limit() + 1), this::read);
    }

    long count() {
        return database.number(
                Sql.of("select count(*) from (select 1 from partner_merge limit ?) counted", Page.COUNTED + 1));
    }

    private Merge read(ResultSet row) throws SQLException {
        try {
            Timestamp undone = row.getTimestamp(6);
            return new Merge(
                    row.getObject(1, UUID.class),
                    new RightsView.NamedPartner(row.getObject(2, UUID.class), row.getString(7), row.getString(8)),
                    new RightsView.NamedPartner(row.getObject(3, UUID.class), row.getString(9), row.getString(10)),
                    mapper.readValue(row.getString(4), Moved.class),
                    row.getTimestamp(5).toInstant(),
                    undone == null ? null : undone.toInstant());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
