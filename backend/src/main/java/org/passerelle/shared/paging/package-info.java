/**
 * Lists by keyset: pages that stay whole while rows change.
 */
package org.passerelle.shared.paging;
