package org.passerelle.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Fonts, borders and templates, which lie beside the code. */
public final class Resources {
    private Resources() {}

    /** @throws IllegalStateException where the platform was built without it */
    public static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream("/sheet/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource sheet/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
