package org.passerelle.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * What happened to public records, in an order that never changes. Numbers are given out before a transaction commits, so
 * a high number can be seen before a low one; the feed therefore follows the transactions and ends before the oldest one
 * that is still open. Who has read to a place has read everything before it.
 */
@ApplicationScoped
public class ChangeFeed {
    private final Database database;
    private final String paths;

    ChangeFeed(Database database, ObjectMapper mapper) throws JsonProcessingException {
        this.database = database;
        Map<String, String> byType =
                Arrays.stream(RecordType.values()).collect(Collectors.toMap(Codes::of, RecordType::path));
        this.paths = mapper.writeValueAsString(byType);
    }

    /** An entry on its way out. */
    record Entry(String json, long seq) {}

    /**
     * @param since number of the last change known; null for the beginning
     * @param base address of the API, ending in a slash
     * @throws ProblemException where no change has that number
     */
    List<Entry> after(Long since, int limit, String base) {
        Sql sql = Sql.of("""
                select json_build_object('seq', c.seq, 'at', instant(c.changed_at), 'recordType', c.record_type, 'id', c.record_id,
                    'rootType', c.root_type, 'rootId', c.root_id, 'action', c.action, 'mergedInto', c.after ->> 'mergedInto',
                    'url', ? || (?::json ->> c.root_type) || '/' || c.root_id), c.seq
                from record_change c
                where c.is_public and c.transaction < pg_snapshot_xmin(pg_current_snapshot())""", base, paths);
        if (since != null) {
            sql.add("and (c.transaction, c.seq) > (?::text::xid8, ?)", transactionOf(since), since);
        }
        sql.add("order by c.transaction, c.seq limit ?", limit);
        return database.list(sql, row -> new Entry(row.getString(1), row.getLong(2)));
    }

    private String transactionOf(long seq) {
        return database.text(Sql.of("select transaction::text from record_change where seq = ?", seq))
                .orElseThrow(() -> ProblemException.badParameter("since", "unknown-change"));
    }

    /**
     * A database restored on another server keeps transaction numbers that mean nothing there: some may lie in the future,
     * and would hide changes. A row that can be seen with such a number tells; all rows are then put before every new one,
     * in the order of their own numbers.
     */
    void settleAfterRestore(@Observes StartupEvent start) {
        database.change(Sql.of("""
                update record_change set transaction = '0' where transaction <> '0' and exists
                    (select 1 from record_change r where r.transaction >= pg_snapshot_xmax(pg_current_snapshot()))"""));
    }
}
