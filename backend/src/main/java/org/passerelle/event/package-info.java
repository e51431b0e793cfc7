/**
 * Events and news: conferences, workshops, working meetings and short public notes, with who was there and what was
 * decided, about an agreement or a project.
 */
package org.passerelle.event;
