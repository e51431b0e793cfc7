/**
 * What teams learn from one another: the lessons and open questions of projects, which other partners met too or can
 * answer; the guide that the partners of a project answer each for itself; the context they work in, and what it does to
 * their projects. Rights on a part are rights on its project, except for what a partner says in its own name.
 */
package org.passerelle.learning;
