package org.passerelle.opendata;

import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.sql.Sql;

/**
 * Which rows of a table make a file, whatever its format.
 *
 * @param from the tables of {@link ExportTable#from}, or what stands for them where rows are added up from a filtered set
 * @param where on those tables
 * @param sort the order of the file
 */
record Selection(ExportTable table, Sql from, Sql where, Sort sort) {
    Selection(ExportTable table, Sql where, Sort sort) {
        this(table, Sql.of(table.from()), where, sort);
    }
}
