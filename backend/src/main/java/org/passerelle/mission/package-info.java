/**
 * Missions of projects: who went to whom and what for, in functions and numbers and never by name, what it cost, and which
 * visas were obtained or refused. Rights on a mission are rights on its project.
 */
package org.passerelle.mission;
