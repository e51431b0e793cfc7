/**
 * The demo records: real cooperations, kept as JSON in the words of our API, loaded through the same rules as what people
 * write, once.
 */
package org.passerelle.exchange.demo;
