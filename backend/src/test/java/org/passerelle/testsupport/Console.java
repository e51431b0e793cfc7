package org.passerelle.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** What an administrator does in Keycloak's own console, through the same interface as the console. */
public final class Console {
    private static final String URL = LocalServices.setting("PASSERELLE_KEYCLOAK_URL");
    private static final String REALM = URL + "/admin/realms/passerelle";

    private Console() {}

    /** Makes an account that can sign in at once, and gives its id. */
    public static String makeAccount(String email, String password) {
        Response made = asks().body(Map.of(
                        "username",
                        email,
                        "email",
                        email,
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        "Compte",
                        "lastName",
                        "d'essai",
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", false))))
                .post(REALM + "/users");
        made.then().statusCode(201);
        return made.header("Location").replaceFirst(".*/", "");
    }

    /** Adds a person to an organisation and to one of its groups. */
    public static void putInto(String person, String alias, String group) {
        String organization = organization(alias);
        asks().body("\"" + person + "\"").post(organization + "/members").then().statusCode(201);
        String id = asks().get(organization + "/groups").path("find { it.name == '" + group + "' }.id");
        asks().put(organization + "/groups/" + id + "/members/" + person).then().statusCode(204);
    }

    /** Closes an account as the guide says: it is disabled, and its sessions end. */
    public static void close(String person) {
        asks().body(Map.of("enabled", false))
                .put(REALM + "/users/" + person)
                .then()
                .statusCode(204);
        asks().post(REALM + "/users/" + person + "/logout").then().statusCode(204);
    }

    public static void deleteAccount(String person) {
        asks().delete(REALM + "/users/" + person);
    }

    public static void deleteOrganization(String alias) {
        asks().delete(organization(alias));
    }

    /** Names of the groups of an organisation. */
    public static List<String> groups(String alias) {
        return asks().get(organization(alias) + "/groups").path("name");
    }

    /** An attribute of an organisation. */
    public static String attribute(String alias, String name) {
        return asks().get(organization(alias)).path("attributes." + name + "[0]");
    }

    private static String organization(String alias) {
        String id =
                asks().get(REALM + "/organizations?first=0&max=1000").path("find { it.alias == '" + alias + "' }.id");
        return REALM + "/organizations/" + id;
    }

    private static RequestSpecification asks() {
        String token = given().formParams(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        LocalServices.setting("PASSERELLE_KEYCLOAK_ADMIN_USER"),
                        "password",
                        LocalServices.setting("PASSERELLE_KEYCLOAK_ADMIN_PASSWORD")))
                .post(URL + "/realms/master/protocol/openid-connect/token")
                .path("access_token");
        return given().contentType("application/json").auth().oauth2(token);
    }
}
