/**
 * Reading across all records: map, facets, search, figures, exports, catalogue. Reads only; every answer about projects
 * rests on the one ProjectFilter, so that all of them speak of the same set.
 */
package org.passerelle.opendata;
