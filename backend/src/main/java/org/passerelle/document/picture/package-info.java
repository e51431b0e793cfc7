/** Pictures: read with care, turned upright, freed of metadata, and made small enough for phones. */
package org.passerelle.document.picture;
