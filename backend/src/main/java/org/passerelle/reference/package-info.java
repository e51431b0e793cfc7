/**
 * Lists that records refer to: countries, currencies and languages from CLDR, goals, sectors, the closed lists of the code,
 * and the tree of themes that moderators keep. Knows no record.
 */
package org.passerelle.reference;
