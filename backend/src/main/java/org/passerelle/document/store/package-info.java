/** Where files lie, under their checksum; the only code that knows it is a folder. */
package org.passerelle.document.store;
