/**
 * Reads straight from PostgreSQL: statements built of fixed fragments and bound values, and full text.
 */
package org.passerelle.shared.sql;
