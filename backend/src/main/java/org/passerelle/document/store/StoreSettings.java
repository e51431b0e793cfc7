package org.passerelle.document.store;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

/** Where files are kept and how much room they leave. */
@ConfigMapping(prefix = "passerelle.documents")
public interface StoreSettings {
    Path folder();

    /** Bytes that stay free on the disk: an upload that would go below is refused. */
    long reserve();

    /** How long a file without a record is left alone: longer than any upload takes. */
    Duration grace();

    /** Where files wait while they are looked into and made ready. */
    default Path incoming() {
        return folder().resolve("incoming");
    }
}
