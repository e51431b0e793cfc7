package org.passerelle.opendata;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one kind of record looks like as a table, in a CSV file as in a workbook. Column names never change and are the same
 * in every language; a code and its label stand side by side; several values of one cell are parted by ' | ', in the same
 * order in each of the cells that belong together.
 *
 * @param name in the name of the file
 * @param from tables the filters are about; asked (lang, today, page, api) is there already
 * @param details what is gathered for the rows of a batch alone
 */
record ExportTable(String name, String from, String details, List<Column> columns) {
    ExportTable(String name, String from, List<Column> columns) {
        this(name, from, "", columns);
    }

    /** What a spreadsheet makes of a column: amounts have cents, dates known to the day are days. */
    enum Kind {
        PLAIN,
        AMOUNT,
        DATE
    }

    /** One column: its name, what it is and the SQL that fills it. Numbers stay numbers, everything else is text. */
    record Column(String name, Kind kind, String sql) {}

    static Column column(String name, String sql) {
        return new Column(name, Kind.PLAIN, sql);
    }

    static Column amount(String name, String sql) {
        return new Column(name, Kind.AMOUNT, sql);
    }

    /** A date as precise as it is known, as '2019' or '2019-05'. */
    static Column date(String name, String day) {
        return date(name, day, day + "_precision");
    }

    static Column date(String name, String day, String precision) {
        return new Column(name, Kind.DATE, "precise_date(" + day + ", " + precision + ") ->> 'value'");
    }

    String select() {
        return columns.stream().map(Column::sql).collect(Collectors.joining(",\n"));
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The label of a code in a closed list. */
    static String label(String list, String code) {
        return "(select label(t.labels, asked.lang) from term t where t.list = '" + list + "' and t.code = " + code
                + ")";
    }

    /** The name of a country. */
    static String country(String code) {
        return "(select label(c.labels, asked.lang) from country c where c.code = " + code + ")";
    }
}
