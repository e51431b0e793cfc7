package org.passerelle.document.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.SharedProjects;

@ApiTest
class OrphanSweepTest {
    @Inject
    OrphanSweep sweep;

    @Inject
    DocumentStore store;

    @Inject
    StoreSettings settings;

    @Inject
    Database database;

    @Inject
    SharedProjects projects;

    @TempDir
    Path folder;

    @Test
    void a_file_without_a_record_goes_after_a_while() throws IOException {
        String old = put(2);
        String fresh = put(0);
        sweep.sweep();
        assertThat(store.open(old)).isEmpty();
        assertThat(store.open(fresh)).isPresent();
    }

    @Test
    void a_file_of_a_record_stays_even_where_the_document_was_withdrawn() throws IOException {
        String whole = put(2);
        String small = put(2);
        UUID project = SharedProjects.idOf(projects.draft());
        database.change(Sql.of("""
                insert into document (id, version, project_id, category, titles, visibility, file_name, file, sizes, withdrawn_at, created_at, updated_at)
                values (gen_random_uuid(), 0, ?, 'photo', '{"fr": "x"}', 'public', 'x.pdf', json_build_object('sha256', ?::text)::jsonb,
                    json_build_array(json_build_object('sha256', ?::text))::jsonb, now(), now(), now())""", project, whole, small));
        sweep.sweep();
        assertThat(store.open(whole)).isPresent();
        assertThat(store.open(small)).isPresent();
    }

    @Test
    void nothing_goes_while_an_upload_is_not_finished() throws IOException {
        String old = put(2);
        QuarkusTransaction.requiringNew().run(() -> {
            sweep.holdOff();
            QuarkusTransaction.requiringNew().run(() -> {
                try {
                    assertThat(sweep.sweep()).isZero();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        });
        assertThat(store.open(old)).isPresent();
    }

    @Test
    void what_a_killed_process_left_while_preparing_goes_too() throws IOException {
        Files.createDirectories(settings.incoming());
        Path left = Files.createFile(settings.incoming().resolve("picture-" + UUID.randomUUID()));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        sweep.sweep();
        assertThat(left).doesNotExist();
    }

    /** Checksums need not be true here. */
    private String put(int daysAgo) throws IOException {
        String sha256 = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        Path file = Files.write(folder.resolve(sha256), new byte[] {1});
        Files.createDirectories(settings.incoming());
        store.put(sha256, file);
        Path kept = settings.folder().resolve(sha256.substring(0, 2)).resolve(sha256);
        Files.setLastModifiedTime(kept, FileTime.from(Instant.now().minus(Duration.ofDays(daysAgo))));
        assertThat(store.olderThan(Instant.now().minus(Duration.ofDays(1))).containsAll(List.of(sha256)))
                .isEqualTo(daysAgo > 1);
        return sha256;
    }
}
