/**
 * Funding lines: who gives what to a project in which year, the one-percent levies inside an amount, and the totals that
 * are computed from lines and nowhere typed. Rights on a line are rights on its project.
 */
package org.passerelle.funding;
