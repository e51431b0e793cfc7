/** Who changed what and when: the log that every write keeps, and what people and machines read of it. */
package org.passerelle.history;
