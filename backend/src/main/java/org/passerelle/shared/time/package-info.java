/**
 * Dates as precise as they are known, and the clock.
 */
package org.passerelle.shared.time;
