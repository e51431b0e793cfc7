package org.passerelle.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.passerelle.shared.problem.ProblemException;

/**
 * Keeps files under their checksum (SHA-256, 64 hexadecimal digits): the same file twice is one file, and a file never
 * changes. Whether a record still refers to a file is not the store's to know, see {@link OrphanSweep}.
 */
public interface DocumentStore {
    /**
     * Refuses before anything is written where the file would leave too little room, so that the database goes on.
     *
     * @throws ProblemException storage-full
     */
    void requireRoom(long bytes);

    /** Keeps a copy of the file; when this returns it outlives a power cut. */
    void put(String sha256, Path file) throws IOException;

    /** @return empty where there is no such file */
    Optional<InputStream> open(String sha256) throws IOException;

    /** Checksums of files that were last put before this instant. */
    List<String> olderThan(Instant instant) throws IOException;

    void delete(String sha256) throws IOException;
}
