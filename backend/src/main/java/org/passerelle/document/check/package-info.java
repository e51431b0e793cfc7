/** What an uploaded file really is, whatever it is called: its type by content, and what is refused. */
package org.passerelle.document.check;
