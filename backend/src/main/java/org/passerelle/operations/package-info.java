/** What operators watch: readiness and the figures of the platform itself. Knows no feature, only the tables. */
package org.passerelle.operations;
