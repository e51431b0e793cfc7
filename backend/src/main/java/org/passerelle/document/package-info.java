/**
 * Documents and pictures that partners attach to projects, agreements and events, and the logos of partners. Looking into
 * files, making pictures small and keeping files are packages of their own and know nothing of records.
 */
package org.passerelle.document;
