import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes roles and databases over JDBC, since the packaged PostgreSQL has no psql. Run as a single source file.
 * Arguments: {@code ensure:DATABASE:OWNER} makes it when absent, {@code recreate:DATABASE:OWNER} makes it anew,
 * {@code recreate:DATABASE:OWNER:TEMPLATE} makes it anew as a copy. The owner's password is in ROLE_OWNER.
 */
class Databases {

    public static void main(String[] orders) throws SQLException {
        var environment = System.getenv();
        try (var connection = DriverManager.getConnection(
                environment.get("DATABASES_URL"), "postgres", environment.get("DATABASES_PASSWORD"))) {
            for (var order : orders) {
                var part = order.split(":");
                carryOut(connection, part[0], part[1], part[2], part.length > 3 ? part[3] : null);
            }
        }
    }

    private static void carryOut(Connection connection, String verb, String database, String owner, String template)
            throws SQLException {
        ensureRole(connection, owner);
        try (var statement = connection.createStatement()) {
            if (verb.equals("recreate")) {
                statement.execute("drop database if exists " + name(database) + " with (force)");
            }
            if (!exists(statement, "select 1 from pg_database where datname = " + text(database))) {
                statement.execute("create database " + name(database) + " owner " + name(owner)
                        + (template == null ? "" : " template " + name(template)));
            }
        }
    }

    private static void ensureRole(Connection connection, String role) throws SQLException {
        var password = System.getenv("ROLE_" + role.toUpperCase(java.util.Locale.ROOT));
        try (var statement = connection.createStatement()) {
            var verb = exists(statement, "select 1 from pg_roles where rolname = " + text(role)) ? "alter" : "create";
            // The tests make databases of their own.
            statement.execute(verb + " role " + name(role) + " login createdb password " + text(password));
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static String name(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private static String text(String literal) {
        return "'" + literal.replace("'", "''") + "'";
    }
}
