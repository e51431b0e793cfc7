/** What a record keeps of a file that lies in the store. */
package org.passerelle.shared.file;
