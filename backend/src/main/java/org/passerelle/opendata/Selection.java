package org.passerelle.opendata;

import org.passerelle.shared.paging.Sort;
import org.passerelle.shared.sql.Sql;

/**
 * Which rows of a table make a file, whatever its format.
 *
 * @param where on the tables of {@link ExportTable#from}
 * @param sort the order of the file
 */
record Selection(ExportTable table, Sql where, Sort sort) {}
