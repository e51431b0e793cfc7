package org.passerelle.funding;

/** One-percent schemes of French law by which a service gives part of its receipts (reference list levy-schemes). */
public enum LevyScheme {
    WATER,
    ENERGY,
    WASTE
}
