/** Files on their way in, from the form to the store, and on their way out again. */
package org.passerelle.document.upload;
