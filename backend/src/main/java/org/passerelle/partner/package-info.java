/**
 * Organisations: names, identifiers, contacts, and the people Keycloak knows in them. The model the other areas follow.
 */
package org.passerelle.partner;
