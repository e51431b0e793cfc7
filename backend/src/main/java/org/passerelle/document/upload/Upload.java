package org.passerelle.document.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.passerelle.document.store.DocumentStore;
import org.passerelle.shared.file.StoredFile;

/** A file that has been looked into, with the smaller copies of a picture; closing it removes what was temporary. */
public final class Upload implements AutoCloseable {
    private final String name;
    private final String received;
    private final List<Ready> files;
    private final boolean temporary;

    /** A file and where it waits. */
    record Ready(StoredFile file, Path path) {}

    /**
     * @param received checksum of what was sent, before a picture was painted anew
     * @param temporary true where the files are ours and go when this is closed
     */
    Upload(String name, String received, List<Ready> files, boolean temporary) {
        this.name = name;
        this.received = received;
        this.files = files;
        this.temporary = temporary;
    }

    /** As it is given back to readers. */
    public String name() {
        return name;
    }

    /** Checksum of what was sent: the same request has the same. */
    public String received() {
        return received;
    }

    public StoredFile file() {
        return files.get(0).file();
    }

    /** Smaller copies of a picture, the smallest first. */
    public List<StoredFile> sizes() {
        return files.stream().skip(1).map(Ready::file).toList();
    }

    /** Puts every file in the store; what was put is an orphan until its record is committed. */
    public void keepIn(DocumentStore store) {
        try {
            for (Ready ready : files) {
                store.put(ready.file().sha256(), ready.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Ready ready : temporary ? files : List.<Ready>of()) {
            Files.deleteIfExists(ready.path());
        }
    }
}
