package org.passerelle.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;

class FolderStoreTest {
    private static final String CHECKSUM = "ab".repeat(32);

    @TempDir
    Path folder;

    private record Settings(Path folder, long reserve, Duration grace) implements StoreSettings {}

    private FolderStore store(long reserve) {
        return new FolderStore(new Settings(folder.resolve("kept"), reserve, Duration.ofDays(1)), Clock.systemUTC());
    }

    @Test
    void the_same_file_twice_is_one_file() throws IOException {
        FolderStore store = store(0);
        store.requireRoom(3);
        Path file = Files.write(folder.resolve("upload"), new byte[] {1, 2, 3});
        store.put(CHECKSUM, file);
        store.put(CHECKSUM, file);
        assertThat(store.open(CHECKSUM).orElseThrow().readAllBytes()).containsExactly(1, 2, 3);
        try (Stream<Path> kept = Files.walk(folder.resolve("kept"))) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(1);
        }
        assertThat(file).exists();
    }

    @Test
    void a_full_disk_refuses_the_file_before_it_is_written_and_goes_on_giving_others() throws IOException {
        FolderStore store = store(0);
        store.requireRoom(1);
        store.put(CHECKSUM, Files.write(folder.resolve("upload"), new byte[] {1}));
        FolderStore full = store(Long.MAX_VALUE / 2);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> full.requireRoom(1))
                .satisfies(e -> assertThat(e.type()).isEqualTo(ProblemType.STORAGE_FULL));
        assertThat(full.open(CHECKSUM)).isPresent();
    }

    @Test
    void only_checksums_are_names() {
        FolderStore store = store(0);
        assertThatIllegalArgumentException().isThrownBy(() -> store.open("../../etc/passwd"));
        assertThatIllegalArgumentException().isThrownBy(() -> store.delete(""));
    }

    @Test
    void a_file_that_is_not_there_is_not_there() throws IOException {
        assertThat(store(0).open(CHECKSUM)).isEmpty();
        assertThat(store(0).olderThan(java.time.Instant.now())).isEmpty();
    }
}
