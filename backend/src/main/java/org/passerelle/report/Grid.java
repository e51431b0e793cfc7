package org.passerelle.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table of figures that document and workbook both show, so that neither can say another sum than the other.
 *
 * @param key its name in messages: 'report.grid.[key]'
 * @param rows in the order they are shown, those of one currency together
 */
record Grid(String key, List<Column> columns, List<Row> rows) {

    /**
     * A column of the table.
     *
     * @param key its name in messages: 'report.column.[key]'
     * @param summed true for amounts, which are added up for each currency
     * @param weight how broad it is beside the others
     */
    record Column(String key, boolean summed, int weight) {
        static Column text(String key, int weight) {
            return new Column(key, false, weight);
        }

        static Column amount(String key) {
            return new Column(key, true, 3);
        }
    }

    /**
     * A row of the table.
     *
     * @param currency of its amounts (ISO 4217); null where it has none
     * @param cells a String, an Integer or a BigDecimal each; null where nothing is known, which is not zero
     */
    record Row(String currency, List<Object> cells) {}

    /** The currencies of the rows, in the order of their appearance. */
    List<String> currencies() {
        return rows.stream()
                .map(Row::currency)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    List<Row> rows(String currency) {
        return rows.stream().filter(row -> currency.equals(row.currency())).toList();
    }

    /** The sums of a currency, a cell for each column; null for columns that are not added up or have no amount. */
    List<BigDecimal> sums(String currency) {
        List<BigDecimal> sums = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            sums.add(
                    columns.get(column).summed()
                            ? rows(currency).stream()
                                    .map(row -> (BigDecimal) row.cells().get(at))
                                    .filter(Objects::nonNull)
                                    .reduce(BigDecimal::add)
                                    .orElse(null)
                            : null);
        }
        return sums;
    }
}
