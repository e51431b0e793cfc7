package org.passerelle.reminder;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Whether the platform sends mail, and as whom. How the server is reached is said to Quarkus' mailer. */
@ConfigMapping(prefix = "passerelle.mail")
public interface MailSettings {
    /** The mail server; absent, or 'none', where reminders are sent by hand. */
    Optional<String> host();

    /** How often what waits is looked for, as '30s'; 'off' for never. */
    String every();

    /** The part of message ids after the sign @. */
    String domain();

    default boolean isOn() {
        return host().filter(host -> !host.equals("none")).isPresent();
    }
}
