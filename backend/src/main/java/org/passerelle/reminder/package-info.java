/**
 * Reminders of values that are due: letters to the shared mailboxes of partners, prepared by an editor, then sent by the
 * platform where it has a mail server, or by hand.
 */
package org.passerelle.reminder;
