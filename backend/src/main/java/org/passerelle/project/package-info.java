/**
 * Projects: what is done, by whom, where and for whom; phases, status with its history, themes, places, partners in their
 * roles, volunteers. Editing can be shared with the partner abroad.
 */
package org.passerelle.project;
