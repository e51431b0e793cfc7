/**
 * Who is asking and what they may do, in one place: roles from the token, rights from the record, organisations in Keycloak.
 */
package org.passerelle.security;
