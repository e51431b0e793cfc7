/**
 * The financial and technical report of a chosen period, as funders ask for it: a document people finish by hand and a
 * workbook whose totals can be followed. Both are made of the same rows, from the same reads as the page of the project.
 */
package org.passerelle.report;
