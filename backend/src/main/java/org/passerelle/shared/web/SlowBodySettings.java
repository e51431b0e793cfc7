package org.passerelle.shared.web;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** By when a body has to be whole, counted from its headers. */
@ConfigMapping(prefix = "passerelle.slow-bodies")
public interface SlowBodySettings {
    Duration json();

    /** A form with a file in it. */
    Duration upload();
}
