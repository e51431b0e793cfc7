package org.passerelle.shared.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads straight from PostgreSQL. Where it builds the JSON itself a read costs a fraction of what loading and mapping
 * entities costs; inside a transaction the same connection is used, so a read sees the writes before it.
 */
@ApplicationScoped
public class Database {
    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes one value of a row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the rows one after another. */
    public interface RowSink {
        void take(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(Sql sql, RowReader<T> reader) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.read(row)));
        return rows;
    }

    public <T> Optional<T> first(Sql sql, RowReader<T> reader) {
        List<T> rows = list(sql, reader);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /** The first column of the first row as text; empty where there is no row or it is null. */
    public Optional<String> text(Sql sql) {
        return first(sql, row -> row.getString(1));
    }

    public long number(Sql sql) {
        return first(sql, row -> row.getLong(1)).orElse(0L);
    }

    /** Runs through the rows without keeping them; at most 500 are in memory at a time inside a transaction. */
    public void each(Sql sql, RowSink sink) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql)) {
            statement.setFetchSize(500);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.take(rows);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** @return how many rows were changed */
    public int change(Sql sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, Sql sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        int index = 1;
        for (Object value : sql.values()) {
            if (value instanceof String[] texts) {
                statement.setArray(index++, connection.createArrayOf("text", texts));
            } else if (value instanceof UUID[] ids) {
                statement.setArray(index++, connection.createArrayOf("uuid", ids));
            } else if (value instanceof Integer[] numbers) {
                statement.setArray(index++, connection.createArrayOf("integer", numbers));
            } else {
                statement.setObject(index++, value);
            }
        }
        return statement;
    }

    /** What the driver said; the error mapper reads its SQL state. */
    public static class DatabaseFailure extends RuntimeException {
        DatabaseFailure(SQLException cause) {
            super(cause);
        }
    }
}
