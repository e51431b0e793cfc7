/**
 * Completes openapi.yaml at build time with what the code says but the scanner cannot see: roles, problems, headers,
 * bounds, nullability. Nothing here runs when the API serves.
 */
package org.passerelle.contract;
