/**
 * The results chain of a project: objectives, results and activities, the indicators that measure them, and their targets
 * and actual values by period. Rights on a part are rights on its project; reporters may add values.
 */
package org.passerelle.results;
