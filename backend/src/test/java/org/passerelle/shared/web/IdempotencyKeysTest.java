package org.passerelle.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;

@ApiTest
class IdempotencyKeysTest {
    @Inject
    IdempotencyKeys keys;

    @Inject
    Database database;

    private String usedBefore(String ago) {
        String key = UUID.randomUUID().toString();
        database.change(Sql.of(
                "insert into idempotency_key (caller, key, request, created_at) values ('somebody', ?, 'x', now() - ?::interval)",
                key,
                ago));
        return key;
    }

    private boolean isKept(String key) {
        return database.number(Sql.of("select count(*) from idempotency_key where key = ?", key)) == 1;
    }

    @Test
    void keys_are_kept_for_24_hours() {
        String recent = usedBefore("23 hours");
        String old = usedBefore("25 hours");
        keys.forgetOld();
        assertThat(isKept(recent)).isTrue();
        assertThat(isKept(old)).isFalse();
    }
}
