package org.passerelle.document.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;

/** A folder of this machine, or a volume that several instances share: 'ab/abcd...' for the checksum 'abcd...'. */
@ApplicationScoped
public class FolderStore implements DocumentStore {
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    private final StoreSettings settings;
    private final Clock clock;

    FolderStore(StoreSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void requireRoom(long bytes) {
        try {
            Files.createDirectories(settings.incoming());
            if (Files.getFileStore(settings.incoming()).getUsableSpace() - bytes < settings.reserve()) {
                throw new ProblemException(ProblemType.STORAGE_FULL);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        Path target = place(sha256);
        Files.createDirectories(target.getParent());
        Path copy = Files.createTempFile(settings.incoming(), "put-", null);
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(copy, FileTime.from(clock.instant()));
            force(copy, StandardOpenOption.WRITE);
            Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
            // The name itself is written with the folder.
            force(target.getParent(), StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) throws IOException {
        try {
            return Optional.of(Files.newInputStream(place(sha256)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> olderThan(Instant instant) throws IOException {
        List<String> old = new ArrayList<>();
        if (Files.isDirectory(settings.folder())) {
            try (Stream<Path> files = Files.walk(settings.folder(), 2)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    String name = file.getFileName().toString();
                    if (CHECKSUM.matcher(name).matches() && isOlder(file, instant)) {
                        old.add(name);
                    }
                }
            }
        }
        return old;
    }

    @Override
    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    private static boolean isOlder(Path file, Instant instant) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (NoSuchFileException sweptByAnotherInstance) {
            return false;
        }
    }

    private Path place(String sha256) {
        if (!CHECKSUM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a checksum");
        }
        return settings.folder().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
