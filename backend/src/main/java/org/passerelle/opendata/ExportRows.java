package org.passerelle.opendata;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import org.passerelle.shared.paging.Page;

/**
 * The rows of a file, read in batches by key while it is written. The first batch is read before the file begins: what
 * fails then is still answered with a problem.
 */
final class ExportRows {
    private static final Set<Integer> NUMBERS =
            Set.of(Types.NUMERIC, Types.DECIMAL, Types.INTEGER, Types.BIGINT, Types.SMALLINT, Types.DOUBLE, Types.REAL);

    /** One row on its way out, a BigDecimal, a String or null a cell, with its key for the next batch. */
    record Row(Object[] cells, Page.Key key) {}

    /** Gives the rows after a key, fewer than a whole batch where there are no more. */
    interface Batches {
        List<Row> after(Page.Key last);
    }

    /** Takes a row into the file. */
    interface Sink {
        void write(Object[] cells) throws IOException;
    }

    private final Batches batches;
    private final int size;
    private final List<Row> first;

    /** @param size how many rows a whole batch has */
    ExportRows(int size, Batches batches) {
        this.size = size;
        this.batches = batches;
        this.first = batches.after(null);
    }

    /** All rows in their order; once, since they are not kept. */
    void each(Sink file) throws IOException {
        List<Row> rows = first;
        while (true) {
            for (Row row : rows) {
                file.write(row.cells());
            }
            if (rows.size() < size) {
                return;
            }
            rows = batches.after(rows.get(rows.size() - 1).key());
        }
    }

    /** @param columns how many, from the first */
    static Object[] cells(ResultSet row, int columns) throws SQLException {
        ResultSetMetaData types = row.getMetaData();
        Object[] cells = new Object[columns];
        for (int i = 0; i < columns; i++) {
            boolean number = NUMBERS.contains(types.getColumnType(i + 1));
            cells[i] = number ? row.getBigDecimal(i + 1) : row.getString(i + 1);
        }
        return cells;
    }
}
