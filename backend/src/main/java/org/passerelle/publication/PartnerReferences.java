package org.passerelle.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.passerelle.publication.Seats.Seat;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Reads and rewrites what refers to partners, table by table. What may be done is decided elsewhere. */
@ApplicationScoped
public class PartnerReferences {
    private static final String OF_AGREEMENTS = "agreement_party";
    private static final String OF_EVENTS = "event_partner";

    private final Database database;

    PartnerReferences(Database database) {
        this.database = database;
    }

    /** Projects that the merged partner is in, with what both partners are there. */
    List<Moved.Participation> participations(UUID kept, UUID merged) {
        return database
                .list(
                        Sql.of(
                                "select project_id from project_partner where partner_id = ? order by project_id",
                                merged),
                        row -> row.getObject(1, UUID.class))
                .stream()
                .map(project -> Moved.Participation.united(project, part(project, kept), part(project, merged)))
                .toList();
    }

    /** What a partner is in a project; null where it is not in it. */
    Moved.Part part(UUID project, UUID partner) {
        return database.first(
                        Sql.of(
                                "select side, roles, position, shares_editing from project_partner where project_id = ? and partner_id = ?",
                                project,
                                partner),
                        row -> new Moved.Part(
                                row.getString(1),
                                Arrays.asList((String[]) row.getArray(2).getArray()),
                                row.getInt(3),
                                row.getBoolean(4)))
                .orElse(null);
    }

    /** Puts these in place of whatever the two partners are in a project; null for nothing. A place taken since is left. */
    void writeParts(UUID project, Map<UUID, Moved.Part> parts) {
        parts.keySet()
                .forEach(partner -> database.change(Sql.of(
                        "delete from project_partner where project_id = ? and partner_id = ?", project, partner)));
        parts.forEach((partner, part) -> {
            if (part != null) {
                database.change(Sql.of(
                        """
                        insert into project_partner (project_id, partner_id, side, roles, position, shares_editing)
                        select ?, ?, ?, ?, case when bool_or(position = ?) then max(position) + 1 else ? end, ?
                        from project_partner where project_id = ?""",
                        project,
                        partner,
                        part.side(),
                        Sql.texts(part.roles()),
                        part.position(),
                        part.position(),
                        part.sharesEditing(),
                        project));
            }
        });
    }

    List<Moved.Confirmation> confirmations(UUID kept, UUID merged) {
        return database.list(
                Sql.of("""
                        select m.project_id, k.confirmed_at, m.confirmed_at from project_confirmation m
                        left join project_confirmation k on k.project_id = m.project_id and k.partner_id = ?
                        where m.partner_id = ?""", kept, merged),
                row -> new Moved.Confirmation(
                        row.getObject(1, UUID.class),
                        row.getTimestamp(2) == null ? null : row.getTimestamp(2).toInstant(),
                        row.getTimestamp(3).toInstant()));
    }

    /** The last word of both counts. */
    void unite(Moved.Confirmation said, UUID kept, UUID merged) {
        database.change(Sql.of("""
                insert into project_confirmation (project_id, partner_id, confirmed_at) values (?, ?, ?)
                on conflict (project_id, partner_id)
                    do update set confirmed_at = greatest(project_confirmation.confirmed_at, excluded.confirmed_at)""", said.project(), kept, Timestamp.from(said.merged())));
        database.change(Sql.of(
                "delete from project_confirmation where project_id = ? and partner_id = ?", said.project(), merged));
    }

    /** What the kept partner confirmed later than the merge stays its own. */
    void giveBack(Moved.Confirmation said, UUID kept, UUID merged) {
        database.change(Sql.of(
                "insert into project_confirmation (project_id, partner_id, confirmed_at) values (?, ?, ?) on conflict do nothing",
                said.project(),
                merged,
                Timestamp.from(said.merged())));
        if (said.kept() == null) {
            database.change(Sql.of(
                    "delete from project_confirmation where project_id = ? and partner_id = ? and confirmed_at = ?",
                    said.project(),
                    kept,
                    Timestamp.from(said.merged())));
        } else {
            database.change(Sql.of(
                    "update project_confirmation set confirmed_at = ? where project_id = ? and partner_id = ? and confirmed_at = ?",
                    Timestamp.from(said.kept()),
                    said.project(),
                    kept,
                    Timestamp.from(said.merged())));
        }
    }

    List<Seats> agreements(UUID kept, UUID merged) {
        return seats(OF_AGREEMENTS, "agreement_id", kept, merged);
    }

    List<Seats> events(UUID kept, UUID merged) {
        return seats(OF_EVENTS, "event_id", kept, merged);
    }

    List<Seat> seatsOfAgreement(UUID agreement) {
        return seatsOf(OF_AGREEMENTS, "agreement_id", agreement);
    }

    List<Seat> seatsOfEvent(UUID event) {
        return seatsOf(OF_EVENTS, "event_id", event);
    }

    void writeAgreement(UUID agreement, List<Seat> seats) {
        database.change(Sql.of("delete from agreement_party where agreement_id = ?", agreement));
        for (int i = 0; i < seats.size(); i++) {
            database.change(Sql.of(
                    "insert into agreement_party (agreement_id, partner_id, role, position) values (?, ?, ?, ?)",
                    agreement,
                    seats.get(i).partner(),
                    seats.get(i).role(),
                    i));
        }
    }

    void writeEvent(UUID event, List<Seat> seats) {
        database.change(Sql.of("delete from event_partner where event_id = ?", event));
        for (int i = 0; i < seats.size(); i++) {
            database.change(Sql.of(
                    "insert into event_partner (event_id, partner_id, position) values (?, ?, ?)",
                    event,
                    seats.get(i).partner(),
                    i));
        }
    }

    /** Rows whose one reference is to a partner; a partner does not register itself. */
    Map<MovedColumn, List<UUID>> rows(UUID kept, UUID partner) {
        Map<MovedColumn, List<UUID>> rows = new HashMap<>();
        for (MovedColumn column : MovedColumn.values()) {
            rows.put(
                    column,
                    database.list(
                            Sql.of(
                                    "select id from " + column.table() + " where " + column.column()
                                            + " = ? and id <> ? order by id",
                                    partner,
                                    kept),
                            row -> row.getObject(1, UUID.class)));
        }
        return rows;
    }

    /** @return those that no longer referred to 'from', and were left alone */
    List<UUID> redirect(MovedColumn column, List<UUID> rows, UUID from, UUID to) {
        UUID[] ids = rows.toArray(UUID[]::new);
        String where = " where id = any (?) and " + column.column();
        database.change(Sql.of(
                "update " + column.table() + " set " + column.column() + " = ?" + where + " = ?", to, ids, from));
        return database.list(
                Sql.of("select id from " + column.table() + where + " is distinct from ?", ids, to),
                row -> row.getObject(1, UUID.class));
    }

    /** Brings full text up to date with what moved. */
    void index(Moved moved, UUID kept, UUID merged) {
        database.change(Sql.of("delete from search_entry where record_type = 'partner' and record_id = ?", merged));
        database.text(Sql.of(
                "select max(index_partner(p.id)::text) from partner p where p.merged_into is null and p.id = any (?)",
                (Object) new UUID[] {kept, merged}));
        moved.projects().forEach(p -> database.text(Sql.of("select index_project(?)::text", p.project())));
        moved.agreements().forEach(a -> database.text(Sql.of("select index_agreement(?)::text", a.record())));
        moved.events().forEach(e -> database.text(Sql.of("select index_event(?)::text", e.record())));
    }

    private List<Seats> seats(String table, String record, UUID kept, UUID merged) {
        return database
                .list(
                        Sql.of("select distinct " + record + " from " + table + " where partner_id = ?", merged),
                        row -> row.getObject(1, UUID.class))
                .stream()
                .map(id -> Seats.united(id, seatsOf(table, record, id), kept, merged))
                .toList();
    }

    private List<Seat> seatsOf(String table, String record, UUID id) {
        String role = table.equals(OF_AGREEMENTS) ? "role" : "null";
        return database.list(
                Sql.of(
                        "select partner_id, " + role + " from " + table + " where " + record + " = ? order by position",
                        id),
                row -> new Seat(row.getObject(1, UUID.class), row.getString(2)));
    }
}
