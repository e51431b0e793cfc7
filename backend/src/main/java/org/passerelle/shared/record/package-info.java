/**
 * What all records have: an id, a version, a life between author and public, a readable address.
 */
package org.passerelle.shared.record;
