/** The API of Passerelle; each package below is one area of the field, see docs/architecture. */
package org.passerelle;
