/**
 * Amounts of money: a decimal and its currency, never apart and never a floating-point number. Nothing here adds across
 * currencies, since no rate is known to it.
 */
package org.passerelle.shared.money;
