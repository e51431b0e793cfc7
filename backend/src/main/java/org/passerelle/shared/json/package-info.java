/**
 * JSON on the wire: strict reading, codes of enums, merge patch.
 */
package org.passerelle.shared.json;
