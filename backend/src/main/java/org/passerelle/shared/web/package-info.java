/**
 * What every request and answer has in common: the gate before all resources, parameters and bodies checked against
 * their declaration, entity tags, caching, CORS, limits, idempotent creates.
 */
package org.passerelle.shared.web;
