package org.passerelle.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;

/** A database that came from another server brings transaction numbers that mean nothing on this one. */
@ApiTest
class RestoredFeedTest {
    @Inject
    ChangeFeed feed;

    @Inject
    Database database;

    @Test
    void shows_the_changes_of_before_in_their_order() {
        UUID first = change("9000000000000000001");
        UUID second = change("9000000000000000000");
        assertThat(seen()).doesNotContain(first.toString());
        feed.settleAfterRestore(new StartupEvent());
        assertThat(seen()).containsSubsequence(first.toString(), second.toString());
    }

    private UUID change(String transaction) {
        UUID record = UUID.randomUUID();
        database.change(Sql.of("""
                insert into record_change (transaction, changed_at, record_type, record_id, root_type, root_id, action, fields, is_public)
                values (?::text::xid8, now(), 'event', ?, 'event', ?, 'changed', '{}', true)""", transaction, record, record));
        return record;
    }

    private List<String> seen() {
        return feed.after(null, 1000, "/").stream()
                .map(entry -> entry.json().replaceFirst("(?s).*\"id\" : \"([^\"]+)\".*", "$1"))
                .toList();
    }
}
