/**
 * Errors: rules that know no HTTP, and the one shape (RFC 9457) in which everything that fails is answered.
 */
package org.passerelle.shared.problem;
