package org.passerelle;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the API. */
@QuarkusMain
public class Passerelle {
    public static void main(String... args) {
        // Quarkus answers an address that is no URI with an empty 400 before any code of ours; shared/web/Gate makes
        // the
        // same check and answers with a problem.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}
