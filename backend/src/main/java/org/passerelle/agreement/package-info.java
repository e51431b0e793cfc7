/**
 * Agreements (conventions, accords): the frame of a cooperation, with its parties, its period, the chain of renewals and
 * amendments, objectives, planned activities and what came of them. Projects and events hang under it.
 */
package org.passerelle.agreement;
