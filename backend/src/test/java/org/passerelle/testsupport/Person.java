package org.passerelle.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** The people of the test realm, by who they are; each signs in through the real Keycloak. */
public enum Person {
    VISITOR(null),
    PONTCHARRA_ADMIN("admin.pontcharra"),
    PONTCHARRA_EDITOR("editor.pontcharra"),
    PONTCHARRA_REPORTER("reporter.pontcharra"),
    DEMBELA_EDITOR("editor.dembela"),
    DEMBELA_REPORTER("reporter.dembela"),
    CERGY_ADMIN("admin.cergy"),
    CERGY_EDITOR("editor.cergy"),
    THIES_EDITOR("editor.thies"),
    EDITOR_OF_TWO("editor.both"),
    MODERATOR("moderation"),
    PLATFORM_ADMIN("admin"),
    NO_PARTNER("visitor.noaccess"),
    /** A registered client that acts for Cergy. */
    PORTAL(null);

    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"))
            // Problems too are JSON; the library would read them as the machine writes its texts.
            .decoderConfig(DecoderConfig.decoderConfig().defaultContentCharset("UTF-8"));

    private record Kept(String token, Instant until) {}

    private static final Map<Person, Kept> TOKENS = new EnumMap<>(Person.class);

    private final String account;

    Person(String account) {
        this.account = account;
    }

    /** A request of this person; JSON unless said otherwise. */
    public RequestSpecification asks() {
        RequestSpecification request =
                given().config(UTF_8).contentType("application/json").header("Accept-Language", "en");
        return this == VISITOR ? request : request.auth().oauth2(token());
    }

    /** A fresh token of somebody the realm file does not know, with the password of all demo accounts. */
    public static String freshToken(String email) {
        return LocalServices.node("token.mjs", "--name", "test", email);
    }

    /** A token that lives for at least another minute. */
    public String token() {
        synchronized (TOKENS) {
            Kept kept = TOKENS.get(this);
            if (kept == null || kept.until().isBefore(Instant.now())) {
                String token = this == PORTAL
                        ? LocalServices.node("token.mjs", "--name", "test", "--client", "passerelle-portal")
                        : LocalServices.node("token.mjs", "--name", "test", account + "@demo.passerelle.test");
                kept = new Kept(token, Instant.now().plus(Duration.ofMinutes(4)));
                TOKENS.put(this, kept);
            }
            return kept.token();
        }
    }
}
